/** All phrases of a pack's rules as numbers, made at build time: nothing of them has to be read before the first article. */
import type { Meaning, Phrase } from './list-phrases.ts';
import { fold, isCapitalised, type Token, type Tokenise } from './tokens.ts';

/** Which capitals a word of a phrase asks for. */
export const capital = { any: 0, none: 1, initial: 2, all: 3 } as const;

export type Numbers = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

export interface PhraseTable {
  /** Folded words in the order of their numbers, with "|" between. */
  readonly vocabulary: string;
  readonly meanings: readonly Meaning[];
  /** Of each word, the first phrase that begins with it; one more at the end. */
  readonly firstAt: Numbers;
  /** Of each word, the first of these that goes on behind it; those which do not stand before it. */
  readonly longAt: Numbers;
  /** Where the words of each phrase begin in `words`; one more at the end. */
  readonly wordAt: Numbers;
  /** Number of a word × 4 + the capitals it asks for. */
  readonly words: Numbers;
  /** Index into `meanings` of each phrase. */
  readonly meaning: Numbers;
}

interface Row {
  readonly words: readonly number[];
  readonly meaning: number;
}

/** Phrases in order of their words, so that those which begin alike stand together; of the same words in the order given. */
export function tabulatePhrases(phrases: readonly Phrase[], tokenise: Tokenise): PhraseTable {
  const vocabulary = new Map<string, number>();
  const meanings = new Map<string, number>();
  const rows = phrases
    .map(({ text, ...meaning }): Row => {
      const words = wordsOf(text, tokenise).map(({ word, asks }) => numberOf(vocabulary, word) * 4 + asks);
      return { words, meaning: numberOf(meanings, JSON.stringify(meaning)) };
    })
    .filter(({ words }) => words.length > 0)
    .sort(compareRows);
  const byFirst = Map.groupBy(rows, ({ words }) => (words[0] as number) >> 2);
  const firsts = Array.from(vocabulary.values(), (number) => byFirst.get(number) ?? []);
  const firstAt = startsOf(firsts.map((list) => list.length));
  return {
    vocabulary: [...vocabulary.keys()].join('|'),
    meanings: [...meanings.keys()].map((meaning) => JSON.parse(meaning) as Meaning),
    firstAt,
    longAt: numbersOf(
      firsts.map((list, n) => (firstAt[n] as number) + list.filter(({ words }) => words.length === 1).length),
    ),
    wordAt: startsOf(rows.map(({ words }) => words.length)),
    words: numbersOf(rows.flatMap(({ words }) => words)),
    meaning: numbersOf(rows.map(({ meaning }) => meaning)),
  };
}

function compareRows(a: Row, b: Row): number {
  for (let i = 0; i < Math.min(a.words.length, b.words.length); i++) {
    const difference = ((a.words[i] as number) >> 2) - ((b.words[i] as number) >> 2);
    if (difference !== 0) return difference;
  }
  return a.words.length - b.words.length;
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

/** Where runs of these lengths begin, one after the other, and where the last one ends. */
function startsOf(lengths: readonly number[]): Numbers {
  let sum = 0;
  return numbersOf([0, ...lengths.map((length) => (sum += length))]);
}

function numbersOf(list: readonly number[]): Numbers {
  return list.every((number) => number <= 0xffff) ? Uint16Array.from(list) : Uint32Array.from(list);
}

function wordsOf(text: string, tokenise: Tokenise): { readonly word: string; readonly asks: number }[] {
  const exact = text.startsWith('=');
  return tokenise(exact ? text.slice(1) : text).map((token) => ({
    word: fold(token.text),
    asks: capitalOf(token, exact),
  }));
}

function capitalOf(token: Token, exact: boolean): number {
  if (!isCapitalised(token)) return exact ? capital.none : capital.any;
  return token.capitals === 'all' && token.text.length > 1 ? capital.all : capital.initial;
}
