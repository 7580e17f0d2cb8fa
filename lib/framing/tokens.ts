/** The words and signs of a block of running text, as the rules on positions see them. */
import { isLetter, isSpace, letter, letterAt, widthAt } from '#lib/text/letters.ts';
import { type Clitics, endOfAbbreviation, endOfWord, readClitics } from './read-word.ts';

export interface Token {
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  /** As written; of abbreviations without the stops ("US" of "U.S."). */
  readonly text: string;
  /** In small letters without diacritics. */
  readonly word: string;
  readonly capitals: Capitals;
  readonly kind: 'word' | 'comma' | 'break' | 'colon' | 'open' | 'close' | 'end';
  /** Joined to the token before it by a hyphen ("brokered" of "US-brokered"). */
  readonly glued: boolean;
}

/**
 * How a word is written: "modi" `small`, "Modi" `name`, "US" and "A" `all`, "O’Neill" `mixed`, "मोदी" `uncased`; what begins with no
 * letter has `none`.
 */
export type Capitals = 'small' | 'name' | 'all' | 'mixed' | 'uncased' | 'none';

/** Splits a whole block. Straight quotation marks open after white space and close elsewhere. */
export type Tokenise = (text: string) => Token[];

/**
 * Words keep their inner apostrophes, but what a language attaches with one is a token of its own ("Trump" "’s", "did" "n’t").
 * Full stops are left out, for sentences are told apart elsewhere; dashes between spaces, semicolons and brackets are breaks.
 * @param attached "'s", or "n't", which takes a letter of what it is attached to.
 */
export function createTokeniser(attached: readonly string[]): Tokenise {
  const clitics = readClitics(attached);
  return (text) => {
    const tokens: Token[] = [];
    let at = 0;
    while (at < text.length) {
      if (isBetweenWords(text, at)) {
        at++;
        continue;
      }
      const token = wordAt(text, at, clitics, tokens.at(-1)) ?? dashAt(text, at) ?? signAt(text, at);
      if (token !== null) tokens.push(token);
      at = token?.end ?? at + widthAt(text, at);
    }
    return tokens;
  };
}

/** A space with no dash behind it: most of what stands between words. */
function isBetweenWords(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 32) return false;
  const next = text.charCodeAt(at + 1);
  return next < 128 && next !== 45;
}

function wordAt(text: string, start: number, clitics: Clitics, before: Token | undefined): Token | null {
  const abbreviation = endOfAbbreviation(text, start);
  const end = abbreviation ?? endOfWord(text, start, clitics);
  if (end === null) return null;
  const found = text.slice(start, end);
  const shown = abbreviation === null ? found : found.replaceAll('.', '');
  const glued = before?.kind === 'word' && before.end === start - 1 && '-‐‑'.includes(text.charAt(before.end));
  return { start, end, text: shown, word: fold(shown), capitals: capitalsOf(shown), kind: 'word', glued };
}

function capitalsOf(word: string): Capitals {
  const first = letterAt(word, 0);
  if (first === letter.small) return 'small';
  if (first !== letter.capital) return isLetter(first) ? 'uncased' : 'none';
  if (letterAt(word, 1) === letter.small) return 'name';
  for (let at = 2; at < word.length; at++) if (letterAt(word, at) === letter.small) return 'mixed';
  return 'all';
}

/** Whether a word begins with a capital. */
export function isCapitalised({ capitals }: Pick<Token, 'capitals'>): boolean {
  return capitals === 'name' || capitals === 'all' || capitals === 'mixed';
}

/** Small letters without diacritics. */
export function fold(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** A dash with the spaces around it; a hyphen only between spaces, or as two. */
function dashAt(text: string, start: number): Token | null {
  const at = isSpace(text, start) ? start + 1 : start;
  const sign = text.charAt(at);
  const end = sign === '—' || sign === '–' ? at + (isSpace(text, at + 1) ? 2 : 1) : endOfHyphens(text, start, at);
  return end === null ? null : signToken(text, start, end, 'break');
}

function endOfHyphens(text: string, start: number, at: number): number | null {
  if (text.charAt(at) !== '-') return null;
  const isDouble = text.charAt(at + 1) === '-';
  if (at > start) {
    const end = at + (isDouble ? 2 : 1);
    return isSpace(text, end) ? end + 1 : null;
  }
  return isDouble ? at + 2 : null;
}

const kinds: Readonly<Record<string, Token['kind']>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'break',
  '(': 'break',
  ')': 'break',
  '[': 'break',
  ']': 'break',
  '!': 'end',
  '?': 'end',
  '“': 'open',
  '«': 'open',
  '„': 'open',
  '‘': 'open',
  '”': 'close',
  '»': 'close',
};

function signAt(text: string, at: number): Token | null {
  const sign = text.charAt(at);
  const kind = kinds[sign] ?? (sign === '"' || sign === "'" || sign === '’' ? markKind(text, at) : null);
  return kind === null ? null : signToken(text, at, at + 1, kind);
}

/** A mark that opens and closes. An apostrophe at a word's end is none where nothing was opened; the quotations decide. */
function markKind(text: string, at: number): Token['kind'] {
  const opens = (at === 0 || isSpace(text, at - 1) || '([—–-'.includes(text.charAt(at - 1))) && isFilled(text, at + 1);
  return opens ? 'open' : 'close';
}

function isFilled(text: string, at: number): boolean {
  return at < text.length && !isSpace(text, at);
}

function signToken(text: string, start: number, end: number, kind: Token['kind']): Token {
  const sign = text.slice(start, end);
  return { start, end, text: sign, word: sign, capitals: 'none', kind, glued: false };
}
