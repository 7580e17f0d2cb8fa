/** Finds many fixed phrases in a text in one pass over its words. */
import { listWords } from '#lib/text/words.ts';

export interface PhraseIndex {
  /** The phrases that begin with a word. */
  startingWith(word: string): readonly Phrase[];
}

export interface FixedPhrase {
  readonly text: string;
  /** Whether its capitals must be those of the text. */
  readonly exact: boolean;
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

/**
 * Of hundreds of phrases an article has the first words of a few: the others are not read any further.
 * @param firsts Their first words, where these are known already.
 */
export function indexPhrases(phrases: readonly FixedPhrase[], firsts = firstWords(phrases)): PhraseIndex {
  const waiting = new Map<string, number[]>();
  const known = new Map<string, readonly Phrase[]>();
  firsts.forEach((first, index) => {
    if (waiting.get(first)?.push(index) === undefined) waiting.set(first, [index]);
  });
  const read = (index: number): Phrase => {
    const { text = '', exact } = phrases[index] ?? {};
    return { words: listWords(text, 'parts').folded.slice(1), exact: exact ? text : null, index };
  };
  return {
    startingWith(word) {
      const list = waiting.get(word);
      if (list === undefined) return none;
      const before = known.get(word);
      if (before !== undefined) return before;
      const now = list.map(read);
      known.set(word, now);
      return now;
    },
  };
}

const none: readonly Phrase[] = [];

/** The first word of each phrase, folded; '' where it has none. */
export function firstWords(phrases: readonly Pick<FixedPhrase, 'text'>[]): string[] {
  return phrases.map(({ text }) => listWords(text, 'parts').folded[0] ?? '');
}

/** Finds every place of every phrase: whole words, also inside a compound ("Gaza-style"). In order of start. */
export function findPhrases(index: PhraseIndex, text: string, words = listWords(text, 'parts')): PhraseFound[] {
  const { folded, starts, ends } = words;
  const found: PhraseFound[] = [];
  folded.forEach((word, at) => {
    for (const { words, exact, index: phrase } of index.startingWith(word)) {
      const fits = words.every((next, n) => {
        return next === folded[at + n + 1] && isGap(text, ends[at + n] as number, starts[at + n + 1] as number);
      });
      const start = starts[at] as number;
      if (fits && (exact === null || text.startsWith(exact, start))) found.push({ phrase, start });
    }
  });
  return found;
}

/** Letters of scripts without spaces stand side by side. */
function isGap(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 32) return true;
  return from === to || (to - from <= 3 && gap.test(text.slice(from, to)));
}
