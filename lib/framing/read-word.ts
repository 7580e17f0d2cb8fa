/** Where the word ends that begins at an offset of a text. */
import { isLetter, letter, letterAt, widthAt } from '#lib/text/letters.ts';

/** What a language attaches to words with an apostrophe: behind it ("'s"), or with letters before it as well ("n't"). */
export interface Clitics {
  readonly plain: ReadonlySet<string>;
  readonly split: readonly { readonly head: string; readonly tail: string }[];
}

export function readClitics(clitics: readonly string[]): Clitics {
  const parts = clitics.map((clitic) => clitic.split("'")).map(([head = '', tail = '']) => ({ head, tail }));
  return {
    plain: new Set(parts.filter(({ head }) => head === '').map(({ tail }) => tail)),
    split: parts.filter(({ head }) => head !== ''),
  };
}

/** A word as most are, with nothing behind it that could belong to it. Expressions for ASCII are ready at once. */
const plainWord = /[A-Za-z]{2,}(?=[ ;:?!)-]|[.,](?:\s|$)|$)/y;

/** Letters with a full stop behind each, at least two: "U.S."; null when none begin here. */
export function endOfAbbreviation(text: string, at: number): number | null {
  let end = at;
  while (letterAt(text, end) === letter.capital && text.charAt(end + widthAt(text, end)) === '.')
    end += widthAt(text, end) + 1;
  return end > at + widthAt(text, at) + 1 ? end : null;
}

/** Words keep their inner apostrophes and the stops, commas and colons of numbers; clitics are words of their own. Null when none begins here. */
export function endOfWord(text: string, at: number, { plain, split }: Clitics): number | null {
  plainWord.lastIndex = at;
  if (plainWord.test(text)) return plainWord.lastIndex;
  if (isApostrophe(text, at)) {
    const end = runEnd(text, at + 1, isLetterOrNumber);
    return plain.has(text.slice(at + 1, end)) ? end : null;
  }
  const kind = letterAt(text, at);
  if (!isLetterOrNumber(kind)) return null;
  const run = runEnd(text, at, isWordPart);
  const clitic = split.find(({ head, tail }) => text.slice(at, run).endsWith(head) && isTail(text, run, tail));
  if (clitic !== undefined) {
    const from = run - clitic.head.length;
    if (from === at) return run + 1 + clitic.tail.length;
    if (isLetter(kind)) return from;
  }
  return endOfTails(text, run, plain);
}

function endOfTails(text: string, from: number, plain: ReadonlySet<string>): number {
  let end = from;
  for (;;) {
    if (isApostrophe(text, end) && isLetter(letterAt(text, end + 1))) {
      if (plain.has(text.slice(end + 1, runEnd(text, end + 1, isLetterOrNumber)))) return end;
      end = runEnd(text, end + 1, isLetter);
    } else if (/[.,:]/.test(text.charAt(end)) && letterAt(text, end + 1) === letter.number) {
      end = runEnd(text, end + 1, (kind) => kind === letter.number);
    } else return end;
  }
}

function isTail(text: string, at: number, tail: string): boolean {
  return isApostrophe(text, at) && text.startsWith(tail, at + 1) && !isLetter(letterAt(text, at + 1 + tail.length));
}

function runEnd(text: string, from: number, belongs: (kind: number) => boolean): number {
  let end = from;
  while (belongs(letterAt(text, end))) end += widthAt(text, end);
  return end;
}

function isApostrophe(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign === "'" || sign === '’';
}

function isLetterOrNumber(kind: number): boolean {
  return isLetter(kind) || kind === letter.number;
}

function isWordPart(kind: number): boolean {
  return kind !== letter.other;
}
