/** Finds the phrases of all word sets in a row of tokens. */
import { fold, type Token, tokenise } from './tokens.ts';

/** A phrase of a set over the tokens `from` to `to` (exclusive). */
export interface Label {
  readonly set: string;
  readonly from: number;
  readonly to: number;
  /** Bits of `form`. */
  readonly forms: number;
  /** Whom it stands for, when it names or means somebody. */
  readonly holder: string | null;
  /** Whether it names one person. */
  readonly person: boolean;
}

export interface Phrase {
  readonly set: string;
  readonly text: string;
  readonly forms: number;
  readonly holder: string | null;
  readonly person: boolean;
}

interface Entry extends Omit<Phrase, 'text'> {
  readonly words: readonly { readonly word: string; readonly capital: Capital }[];
}

/** Words that no rule of tokens takes apart. */
const isPlain = /^[A-Za-z0-9 ]+$/u;

type Capital = 'any' | 'none' | 'initial' | 'all';

export interface PhraseIndex {
  /** Labels in order of their first token. */
  find(tokens: readonly Token[]): Label[];
}

/**
 * Phrases match without regard to capitals, except that a capital in the phrase must be one in the text ("US" is no "us"),
 * and that a phrase with "=" before it matches as it is written ("=may" is no month).
 */
export function createPhraseIndex(phrases: readonly Phrase[]): PhraseIndex {
  const byFirst = new Map<string, Entry[]>();
  for (const { text, ...phrase } of phrases) {
    const exact = text.startsWith('=');
    const plain = exact ? text.slice(1) : text;
    const words = (isPlain.test(plain) ? plain.split(' ') : tokenise(plain).map(({ text: shown }) => shown)).map(
      (shown) => {
        return { word: fold(shown), capital: capitalOf(shown, exact) };
      },
    );
    const first = words[0]?.word;
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [{ ...phrase, words }]);
    else known.push({ ...phrase, words });
  }
  return {
    find(tokens) {
      const labels: Label[] = [];
      tokens.forEach((token, from) => {
        for (const { words, ...label } of byFirst.get(token.word) ?? []) {
          if (words.every((word, i) => isWord(tokens[from + i], word)))
            labels.push({ ...label, from, to: from + words.length });
        }
      });
      return labels;
    },
  };
}

function isWord(token: Token | undefined, { word, capital }: Entry['words'][number]): boolean {
  if (token === undefined || token.word !== word) return false;
  if (capital === 'any') return true;
  if (capital === 'none') return !/^\p{Lu}/u.test(token.text);
  return capital === 'initial' ? /^\p{Lu}/u.test(token.text) : !/\p{Ll}/u.test(token.text);
}

function capitalOf(text: string, exact: boolean): Capital {
  if (!/^\p{Lu}/u.test(text)) return exact ? 'none' : 'any';
  return text.length > 1 && !/\p{Ll}/u.test(text) ? 'all' : 'initial';
}
