/** Finds the phrases of all word sets in a row of tokens. */
import type { Meaning } from './list-phrases.ts';
import { capital, type PhraseTable } from './phrase-table.ts';
import { isCapitalised, type Token } from './tokens.ts';

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

export function createPhraseIndex(table: PhraseTable): PhraseIndex {
  const { meanings, firstAt, longAt, wordAt, words, meaning } = table;
  const numberOf = new Map(table.vocabulary.split('|').map((word, number) => [word, number]));
  const secondOf = (phrase: number) => (words[(wordAt[phrase] as number) + 1] as number) >> 2;

  /** Of the phrases from `low` to `high`, which begin with the same word and go on, the first whose second word is this one or later. */
  function bySecond(low: number, high: number, second: number): number {
    let [from, to] = [low, high];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (secondOf(middle) < second) from = middle + 1;
      else to = middle;
    }
    return from;
  }
  /** Where a phrase ends that begins with the word of a token; 0 when it does not stand there. */
  function endOf(phrase: number, { tokens, numbers }: NumberedTokens, from: number, last: number): number {
    const first = wordAt[phrase] as number;
    const end = from + (wordAt[phrase + 1] as number) - first;
    if (end > last) return 0;
    for (let at = from; at < end; at++) {
      const word = words[first + at - from] as number;
      const asks = word & 3;
      if (numbers[at] !== word >> 2) return 0;
      if (asks !== capital.any && !hasCapital(tokens[at] as Token, asks)) return 0;
    }
    return end;
  }

  return {
    number(tokens) {
      const numbers = new Int32Array(tokens.length);
      for (let at = 0; at < tokens.length; at++) numbers[at] = numberOf.get((tokens[at] as Token).word) ?? -1;
      return { tokens, numbers };
    },
    find(read, from, to, wanted) {
      const labels: Label[] = [];
      const look = (phrase: number, at: number) => {
        const which = meaning[phrase] as number;
        if (wanted?.[which] === 0) return;
        const end = endOf(phrase, read, at, to);
        if (end === 0) return;
        const { set, forms, holder, person } = meanings[which] as Meaning;
        labels.push({ set, forms, holder, person, from: at - from, to: end - from });
      };
      for (let at = from; at < to; at++) {
        const number = read.numbers[at] as number;
        if (number < 0) continue;
        const long = longAt[number] as number;
        const end = firstAt[number + 1] as number;
        for (let phrase = firstAt[number] as number; phrase < long; phrase++) look(phrase, at);
        const next = long === end || at + 1 === to ? -1 : (read.numbers[at + 1] as number);
        if (next < 0) continue;
        for (let phrase = bySecond(long, end, next); phrase < end && secondOf(phrase) === next; phrase++)
          look(phrase, at);
      }
      return labels;
    },
  };
}

function hasCapital(token: Token, asks: number): boolean {
  if (asks === capital.all) return token.capitals === 'all';
  return isCapitalised(token) === (asks === capital.initial);
}
