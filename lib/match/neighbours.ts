import { foldOf, kind, kindOf } from '#lib/text/fold.ts';

/** A word beside a span, and what stands between. Offsets are UTF-16 units into the same text. */
export interface Neighbour {
  readonly start: number;
  /** Without an apostrophe and what follows it. */
  readonly end: number;
  /** As on the page, with an apostrophe and what follows it. */
  readonly text: string;
  /** Without capitals, marks and apostrophe ending. */
  readonly folded: string;
  readonly capital: boolean;
  readonly gap: Gap;
}

/** `join`: spaces alone; `hyphen`: one unspaced dash; `stop`: full stop and perhaps spaces; `ampersand`; `break`: anything else. */
export type Gap = 'join' | 'hyphen' | 'stop' | 'ampersand' | 'break';

/** No single word that matters is longer, nor any gap. */
const reach = 80;
/** Most are as near as this. */
const nearReach = 20;

/** A piece without letters beyond ASCII, as most are in English. */
const plain = /^[\0-\x7F\u00A0\u2010-\u2027]*$/;

/** The same expressions for plain pieces and for all: the classes of Unicode cost a page some milliseconds to get ready. */
const beforeOf = (unit: string, hidden: string) =>
  new RegExp(`([${unit}${hidden}]+(?:['’.][${unit}${hidden}]+)*['’]?)([^${unit}]*)$`, 'u');
const afterOf = (unit: string, hidden: string, letter: string) =>
  new RegExp(`^((?:['’](?:s(?![${letter}]))?)?[^${unit}]*)([${unit}${hidden}]+(?:['’][${letter}]+)?)`, 'u');
const before = beforeOf('\\p{L}\\p{M}\\p{Nd}', '\\u00AD');
const after = afterOf('\\p{L}\\p{M}\\p{Nd}', '\\u00AD', '\\p{L}\\p{M}');
const plainBefore = beforeOf('A-Za-z0-9', '');
const plainAfter = afterOf('A-Za-z0-9', '', 'A-Za-z');

/** The word before `at`, or undefined when the text begins there. */
export function wordBefore(text: string, at: number): Neighbour | undefined {
  // The expression tries every word it is given. What begins well inside a short piece ends in it as in a long one.
  const nearby = lookBack(text.slice(Math.max(0, at - nearReach), at));
  const isInside = nearby !== null && nearby.index > 2 && nearby[0].charAt(0) !== '\u00AD';
  const isWhole = isInside || at <= nearReach;
  const found = isWhole ? nearby : lookBack(text.slice(Math.max(0, at - reach), at));
  if (found === null) return undefined;
  const [whole, word, between] = found as unknown as [string, string, string];
  const start = at - whole.length;
  return neighbour(word, start, gapOf(between));
}

function lookBack(piece: string): RegExpExecArray | null {
  return (plain.test(piece) ? plainBefore : before).exec(piece);
}

/** The word after `at`; a possessive ending of the name itself belongs to the gap, which is then a `break`. */
export function wordAfter(text: string, at: number): Neighbour | undefined {
  const piece = text.slice(at, at + reach);
  const found = (plain.test(piece) ? plainAfter : after).exec(piece);
  if (found === null) return undefined;
  const [whole, between, word] = found as unknown as [string, string, string];
  return neighbour(word, at + whole.length - word.length, gapOf(between));
}

function neighbour(text: string, start: number, gap: Gap): Neighbour {
  const bare = text.replace(/['’]\p{L}*$/u, '');
  return {
    start,
    end: start + bare.length,
    text,
    folded: foldWord(bare),
    capital: kindOf(text.charCodeAt(0)) === kind.capital,
    gap,
  };
}

function gapOf(between: string): Gap {
  if (/^[^\S\n]*\n?[^\S\n]*$/u.test(between)) return 'join';
  if (/^[\p{Pd}\u2212]$/u.test(between)) return 'hyphen';
  if (/^\.\s*$/u.test(between)) return 'stop';
  return /^\s*&\s*$/u.test(between) ? 'ampersand' : 'break';
}

/** A word as the lists of lib/match hold it. */
export function foldWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (kindOf(unit) >= kind.letter) folded += String.fromCharCode(foldOf(unit));
  }
  return folded;
}
