/** Words of a text, folded so that they compare, with where they stand. */
import { foldOf, kind, kindOf } from './fold.ts';

export interface Words {
  /** Folded: no capitals, accents, soft hyphens. */
  readonly folded: readonly string[];
  /** UTF-16 offset of each word's first unit, and of the one after its last. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * What is one word: `parts` ("Pakistan", "s" and "cease", "fire" each by itself, for finding a name inside a compound) or
 * `compounds` ("Pakistan’s", "cease-fire" and "U.S." whole and without their signs, so that "ceasefire" and "US" equal them).
 */
export type WordKind = 'parts' | 'compounds';

/** Lists the words of a text in one pass. A letter of a script written without spaces is a word by itself. */
export function listWords(text: string, what: WordKind): Words {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const first = kindOf(text.charCodeAt(at));
    if (first < kind.letter) {
      at++;
      continue;
    }
    const plain = endOfPlain(text, at, what);
    if (plain > at) {
      folded.push(text.slice(at, plain).toLowerCase());
      starts.push(at);
      ends.push(plain);
      at = plain;
      continue;
    }
    const end = first === kind.ideograph ? at + widthOf(text, at) : endOf(text, at, what);
    folded.push(foldRun(text, at, end));
    starts.push(at);
    ends.push(end);
    at = end;
  }
  return { folded, starts, ends };
}

/** Index of the first word that ends after an offset; the number of words when none does. */
export function wordAt({ ends }: Words, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function widthOf(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Most letters of most texts; their end is found at once. */
const plainRun = /\w+/y;

/** Where a word ends that is ASCII with nothing behind it that could belong to it, as most are; where it begins for others. */
function endOfPlain(text: string, start: number, what: WordKind): number {
  plainRun.lastIndex = start;
  if (!plainRun.test(text)) return start;
  const end = plainRun.lastIndex;
  const next = text.charCodeAt(end);
  if (next > 127) return start;
  return what === 'compounds' && (next === 39 || next === 44 || next === 45 || next === 46) ? start : end;
}

function endOf(text: string, start: number, what: WordKind): number {
  let at = start + 1;
  let partStart = start;
  while (at < text.length) {
    plainRun.lastIndex = at;
    if (plainRun.test(text)) at = plainRun.lastIndex;
    else if (continuesWord(text, at)) at++;
    else if (what === 'compounds' && joins(text, partStart, at)) {
      at++;
      partStart = at;
    } else break;
  }
  return at;
}

function continuesWord(text: string, at: number): boolean {
  const now = kindOf(text.charCodeAt(at));
  return now >= kind.format && now < kind.ideograph;
}

/** Whether the sign at an offset joins what stands on both sides of it into one word. */
function joins(text: string, partStart: number, at: number): boolean {
  if (at + 1 >= text.length) return false;
  const next = kindOf(text.charCodeAt(at + 1));
  if (next < kind.letter || next >= kind.ideograph) return false;
  const sign = text.charAt(at);
  if (/[-‐‑'’ʼ]/u.test(sign)) return true;
  // "U.S", "7.5", but not the end of a sentence that lacks its space.
  if (sign === '.') return at - partStart === 1 || /\d/u.test(text.charAt(at + 1));
  return sign === ',' && /\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1));
}

function foldRun(text: string, start: number, end: number): string {
  const run = text.slice(start, end);
  if (/^\w+$/.test(run)) return run.toLowerCase();
  let word = '';
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (kindOf(unit) >= kind.letter) word += String.fromCharCode(foldOf(unit));
  }
  return word;
}
