/** Finds the phrases of all word sets in a row of tokens. */
import { fold, type Token, type Tokenise } from './tokens.ts';

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

/** The phrases that begin with a word. Those of "the" are many, so longer ones are kept by their second word. */
interface Entries {
  readonly alone: Entry[];
  readonly bySecond: Map<string, Entry[]>;
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
export function createPhraseIndex(phrases: readonly Phrase[], tokenise: Tokenise): PhraseIndex {
  // Thousands of phrases, of which an article has the first words of a few hundred: the rest of each is read when it is needed.
  const waiting = new Map<string, Phrase[]>();
  const known = new Map<string, Entries | null>();
  for (const phrase of phrases) {
    const first = firstWordOf(phrase.text, tokenise);
    if (waiting.get(first)?.push(phrase) === undefined) waiting.set(first, [phrase]);
  }
  const entriesOf = (word: string): Entries | null => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const list = waiting.get(word);
    const now = list === undefined ? null : readPhrases(list, tokenise);
    known.set(word, now);
    return now;
  };
  return {
    find(tokens) {
      const labels: Label[] = [];
      const look = (entries: readonly Entry[] | undefined, from: number) => {
        for (const { words, set, forms, holder, person } of entries ?? [])
          if (isAt(tokens, from, words)) labels.push({ set, from, to: from + words.length, forms, holder, person });
      };
      tokens.forEach(({ word }, from) => {
        const entries = entriesOf(word);
        if (entries === null) return;
        look(entries.alone, from);
        look(entries.bySecond.get(tokens[from + 1]?.word ?? ''), from);
      });
      return labels;
    },
  };
}

function firstWordOf(text: string, tokenise: Tokenise): string {
  if (!isPlain.test(text)) return wordsOf(text, tokenise)[0]?.word ?? '';
  const end = text.indexOf(' ');
  return (end < 0 ? text : text.slice(0, end)).toLowerCase();
}

function readPhrases(phrases: readonly Phrase[], tokenise: Tokenise): Entries {
  const entries: Entries = { alone: [], bySecond: new Map() };
  for (const { text, ...phrase } of phrases) {
    const entry = { ...phrase, words: wordsOf(text, tokenise) };
    const second = entry.words[1]?.word;
    if (second === undefined) entries.alone.push(entry);
    else if (entries.bySecond.get(second)?.push(entry) === undefined) entries.bySecond.set(second, [entry]);
  }
  return entries;
}

function wordsOf(text: string, tokenise: Tokenise): Entry['words'] {
  const exact = text.startsWith('=');
  const plain = exact ? text.slice(1) : text;
  const shown = isPlain.test(plain) ? plain.split(' ') : tokenise(plain).map((token) => token.text);
  return shown.map((word) => ({ word: fold(word), capital: capitalOf(word, exact) }));
}

function isAt(tokens: readonly Token[], from: number, words: Entry['words']): boolean {
  for (let i = 0; i < words.length; i++)
    if (!isWord(tokens[from + i], words[i] as Entry['words'][number])) return false;
  return true;
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
