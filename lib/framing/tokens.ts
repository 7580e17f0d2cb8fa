/** The words and signs of a block of running text, as the rules on positions see them. */

export interface Token {
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  /** As written; of abbreviations without the stops ("US" of "U.S."). */
  readonly text: string;
  /** In small letters without diacritics. */
  readonly word: string;
  readonly kind: 'word' | 'comma' | 'break' | 'colon' | 'open' | 'close' | 'end';
  /** Joined to the token before it by a hyphen ("brokered" of "US-brokered"). */
  readonly glued: boolean;
}

/** Splits a whole block. Straight quotation marks open after white space and close elsewhere. */
export type Tokenise = (text: string) => Token[];

/**
 * Words keep their inner apostrophes, but what a language attaches with one is a token of its own ("Trump" "’s", "did" "n’t").
 * Full stops are left out, for sentences are told apart elsewhere; dashes between spaces, semicolons and brackets are breaks.
 * @param clitics What is attached: "'s", or "n't", which takes a letter of what it is attached to.
 */
export function createTokeniser(clitics: readonly string[]): Tokenise {
  const pattern = patternOf(clitics);
  return (text) => {
    const tokens: Token[] = [];
    for (const match of text.matchAll(pattern)) {
      const { groups = {}, index } = match;
      const found = match[0];
      const end = index + found.length;
      if (groups['abbreviation'] !== undefined) {
        push(tokens, text, index, end, found.replaceAll('.', ''), 'word');
      } else if (groups['word'] !== undefined) {
        push(tokens, text, index, end, found, 'word');
      } else {
        const kind = groups['dash'] === undefined ? signKind(text, found, index) : 'break';
        if (kind !== null) push(tokens, text, index, end, found, kind);
      }
    }
    return tokens;
  };
}

function patternOf(clitics: readonly string[]): RegExp {
  const attached = clitics.filter((clitic) => clitic.startsWith("'")).map((clitic) => clitic.slice(1));
  const after = attached.length === 0 ? '' : `(?:${attached.join('|')})(?![\\p{L}\\p{N}])`;
  const within = clitics
    .filter((clitic) => !clitic.startsWith("'"))
    .map((clitic) => `${clitic.replaceAll("'", "['’]")}(?!\\p{L})`);
  const words = [
    ...within.flatMap((clitic) => [`\\p{L}[\\p{L}\\p{M}\\p{N}]*?(?=${clitic})`, clitic]),
    ...(after === '' ? [] : [`['’]${after}`]),
    `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’]${after === '' ? '' : `(?!${after})`}\\p{L}+|[.,]\\p{N}+)*`,
  ];
  const dash = '\\s?[—–]\\s?|\\s-{1,2}\\s|--';
  const sign = '[,;:()[\\]!?“”"«»„‘’\']';
  return new RegExp(
    `(?<abbreviation>(?:\\p{Lu}\\.){2,})|(?<word>${words.join('|')})|(?<dash>${dash})|(?<sign>${sign})`,
    'gu',
  );
}

function push(tokens: Token[], text: string, start: number, end: number, shown: string, kind: Token['kind']): void {
  const before = tokens.at(-1);
  const glued =
    kind === 'word' && before?.kind === 'word' && before.end === start - 1 && /[-‐‑]/u.test(text.charAt(before.end));
  tokens.push({ start, end, text: shown, word: kind === 'word' ? fold(shown) : shown, kind, glued });
}

/** Small letters without diacritics. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'");
}

function signKind(text: string, sign: string, at: number): Token['kind'] | null {
  if (sign === ',') return 'comma';
  if (sign === ':') return 'colon';
  if (';()[]'.includes(sign)) return 'break';
  if ('!?'.includes(sign)) return 'end';
  if ('“«„‘'.includes(sign)) return 'open';
  const opens = /[\s([—–-]|^$/u.test(text.charAt(at - 1)) && /[^\s]/u.test(text.charAt(at + 1));
  if ('”»'.includes(sign)) return 'close';
  if (sign === '"') return opens ? 'open' : 'close';
  if (opens) return 'open';
  // An apostrophe at a word's end is a quotation mark only where something was opened; the quotes decide.
  return 'close';
}
