/** Finds many fixed phrases in a text in one pass over its words. */
import { listWords } from '#lib/text/words.ts';

export interface PhraseIndex {
  /** By first word: the phrases that begin with it. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
}

interface Phrase {
  readonly words: readonly string[];
  /** The capitals it must have, or null. */
  readonly exact: string | null;
  readonly index: number;
}

export interface PhraseFound {
  /** Index of the phrase in the list that was given. */
  readonly phrase: number;
  /** UTF-16 offset. */
  readonly start: number;
}

/** What may stand between two words of a phrase. */
const gap = /^[\s\p{Pd}'’‘&]{1,3}$/u;

export function indexPhrases(phrases: readonly { readonly text: string; readonly exact: boolean }[]): PhraseIndex {
  const byFirst = new Map<string, Phrase[]>();
  phrases.forEach(({ text, exact }, index) => {
    const [first, ...rest] = listWords(text, 'parts').folded;
    if (first === undefined) return;
    const list = byFirst.get(first) ?? [];
    list.push({ words: rest, exact: exact ? text : null, index });
    byFirst.set(first, list);
  });
  return { byFirst };
}

/** Finds every place of every phrase: whole words, also inside a compound ("Gaza-style"). In order of start. */
export function findPhrases({ byFirst }: PhraseIndex, text: string): PhraseFound[] {
  const { folded, starts, ends } = listWords(text, 'parts');
  const found: PhraseFound[] = [];
  folded.forEach((word, at) => {
    for (const { words, exact, index } of byFirst.get(word) ?? []) {
      const fits = words.every((next, n) => {
        return next === folded[at + n + 1] && isGap(text, ends[at + n] as number, starts[at + n + 1] as number);
      });
      const start = starts[at] as number;
      if (fits && (exact === null || text.startsWith(exact, start))) found.push({ phrase: index, start });
    }
  });
  return found;
}

/** Letters of scripts without spaces stand side by side. */
function isGap(text: string, from: number, to: number): boolean {
  return from === to || (to - from <= 3 && gap.test(text.slice(from, to)));
}
