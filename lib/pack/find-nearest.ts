import search from 'approx-string-match';
import type { SourceText } from './source-text.ts';

/** Edits allowed, as a share of the quote's length: beyond it the likeness is chance. */
const maxErrorShare = 0.35;

export interface Nearest {
  /** Line (from 1) of the seed. */
  readonly line: number;
  readonly text: string;
  /** Insertions, deletions and replacements between the quote and `text`. */
  readonly edits: number;
}

/** The run of a source's text most like a quote (Myers' bit-parallel search), or null when nothing comes near. */
export function findNearest(quote: string, { text, lines }: SourceText): Nearest | null {
  const [match] = search(text, quote, Math.floor(quote.length * maxErrorShare));
  if (match === undefined) return null;
  return { line: lines.lineOf(match.start), text: text.slice(match.start, match.end), edits: match.errors };
}

/** Where two texts part, with the code points: many differences (kinds of dash, quote or space) look alike on a screen. */
export function firstDifference(wanted: string, found: string): string {
  const [left, right] = [[...wanted], [...found]];
  const at = left.findIndex((char, index) => char !== right[index]);
  const index = at === -1 ? left.length : at;
  return `they part at character ${index + 1}: ${show(left[index])} in the quote, ${show(right[index])} in the seed`;
}

function show(char: string | undefined): string {
  if (char === undefined) return 'the end';
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /[\p{C}\p{Z}]/u.test(char) ? `U+${code}` : `${char} (U+${code})`;
}
