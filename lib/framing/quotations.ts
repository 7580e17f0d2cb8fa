/** Which tokens of a block stand in quotation marks. */
import type { Token } from './tokens.ts';

export interface Quotation {
  /** Indices of the tokens within the marks, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Words in it. Few of them are no speech but a word held at a distance. */
  readonly words: number;
}

const closerOf: Readonly<Record<string, string>> = { '“': '”"', '"': '"”', '«': '»', '„': '“”"', '‘': "’'", "'": "'’" };

/** Pairs the marks of a block; what is within another quotation belongs to the outer one. A quotation left open runs to the block's end. */
export function findQuotations(tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  let open: { readonly at: number; readonly closer: string; readonly single: boolean } | null = null;
  tokens.forEach(({ kind, text }, at) => {
    if (open === null && kind === 'open') {
      open = { at, closer: closerOf[text] ?? '”', single: /['‘]/u.test(text) };
    } else if (open !== null && (kind === 'close' || kind === 'open') && open.closer.includes(text)) {
      found.push(quotation(tokens, open.at + 1, at));
      open = null;
    }
  });
  // A lone apostrophe opens nothing.
  const last = open as { readonly at: number; readonly single: boolean } | null;
  if (last !== null && !last.single) found.push(quotation(tokens, last.at + 1, tokens.length));
  return found;
}

function quotation(tokens: readonly Token[], from: number, to: number): Quotation {
  return { from, to, words: tokens.slice(from, to).filter(({ kind }) => kind === 'word').length };
}
