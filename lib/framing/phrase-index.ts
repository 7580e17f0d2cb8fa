/** Finds the phrases of all word sets in a row of tokens. */
import type { Meaning } from './list-phrases.ts';
import { capital, type PhraseTable } from './phrase-table.ts';
import type { Token } from './tokens.ts';

/** A phrase of a set over the tokens `from` to `to` (exclusive). */
export interface Label extends Meaning {
  readonly from: number;
  readonly to: number;
}

export interface NumberedTokens {
  readonly tokens: readonly Token[];
  /** Their numbers in the vocabulary, -1 for words that no phrase has. */
  readonly numbers: Int32Array;
}

export interface PhraseIndex {
  number(tokens: readonly Token[]): NumberedTokens;
  /**
   * The labels of the phrases that lie between two tokens, in order of their first token, counted from the first of the two.
   * @param wanted Of each meaning, 1 when it is looked for; all when left out.
   */
  find(read: NumberedTokens, from: number, to: number, wanted?: Uint8Array): Label[];
}

export function createPhraseIndex({ vocabulary, meanings, firstAt, wordAt, words, meaning }: PhraseTable): PhraseIndex {
  const numberOf = new Map(vocabulary.split('|').map((word, number) => [word, number]));

  /** The first of the phrases from `low` to `high`, which begin with the same word, whose second word is this one or a later one. */
  function bySecond(low: number, high: number, second: number): number {
    let [from, to] = [low, high];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (secondOf(middle) < second) from = middle + 1;
      else to = middle;
    }
    return from;
  }
  function secondOf(phrase: number): number {
    const at = (wordAt[phrase] as number) + 1;
    return at < (wordAt[phrase + 1] as number) ? (words[at] as number) >> 2 : -1;
  }
  function isAt({ tokens, numbers }: NumberedTokens, from: number, phrase: number, end: number): boolean {
    const first = wordAt[phrase] as number;
    const length = (wordAt[phrase + 1] as number) - first;
    if (from + length > end) return false;
    for (let i = 0; i < length; i++) {
      const word = words[first + i] as number;
      if (numbers[from + i] !== word >> 2 || !hasCapital((tokens[from + i] as Token).text, word & 3)) return false;
    }
    return true;
  }

  return {
    number: (tokens) => ({ tokens, numbers: Int32Array.from(tokens, ({ word }) => numberOf.get(word) ?? -1) }),
    find(read, from, to, wanted) {
      const { numbers } = read;
      const labels: Label[] = [];
      for (let at = from; at < to; at++) {
        const number = numbers[at] as number;
        if (number < 0) continue;
        const end = firstAt[number + 1] as number;
        const look = (first: number, second: number) => {
          for (let phrase = first; phrase < end && secondOf(phrase) === second; phrase++) {
            const which = meaning[phrase] as number;
            if (wanted?.[which] === 0 || !isAt(read, at, phrase, to)) continue;
            const length = (wordAt[phrase + 1] as number) - (wordAt[phrase] as number);
            labels.push({ ...(meanings[which] as Meaning), from: at - from, to: at - from + length });
          }
        };
        const first = firstAt[number] as number;
        look(first, -1);
        const next = numbers[at + 1] ?? -1;
        if (next >= 0) look(bySecond(first, end, next), next);
      }
      return labels;
    },
  };
}

function hasCapital(text: string, asks: number): boolean {
  if (asks === capital.any) return true;
  if (asks === capital.none) return !/^\p{Lu}/u.test(text);
  return asks === capital.initial ? /^\p{Lu}/u.test(text) : !/\p{Ll}/u.test(text);
}
