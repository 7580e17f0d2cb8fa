/** Which tokens of a block stand in quotation marks. */
import { findQuotations, outermost } from './find-quotations.ts';
import type { Token } from './tokens.ts';

export interface Quotation {
  /** Indices of the tokens within the marks, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Words in it. Few of them are no speech but a word held at a distance. */
  readonly words: number;
}

/** The quotations of a block; what is within another quotation belongs to the outer one. */
export function quotationsOf(text: string, tokens: readonly Token[]): Quotation[] {
  return outermost(findQuotations(text)).map(({ start, end }) => {
    const from = firstFrom(tokens, start);
    const to = firstFrom(tokens, end);
    return { from, to, words: tokens.slice(from, to).filter(({ kind }) => kind === 'word').length };
  });
}

/** Index of the first token that begins at an offset or after it; the number of tokens when there is none. */
export function firstFrom(tokens: readonly Token[], offset: number): number {
  const at = tokens.findIndex(({ start }) => start >= offset);
  return at < 0 ? tokens.length : at;
}
