/**
 * Sentences of news text. `Intl.Segmenter` (Unicode Standard Annex 29) knows the full stops of every script; what it
 * cannot know, because it has no word list, is mended by ours: initials, abbreviations, speech tags after a question mark.
 */
import abbreviations from '#data/language/sentences.json' with { type: 'json' };
import { foldOf, kind, kindOf } from './fold.ts';
import { type Span, trimSpan } from './span.ts';

/** Where a sentence ends whatever the words say: line ends, bars between table cells, bullets (a dash only where a list item can begin). */
const breaks =
  /[\n\r\u0085\u2028\u2029]+|(?<=\s|^)[|•‣▪●◦]+(?=\s|$)|(?<=^[ \t]{0,9}|[.!?]["”’)]?[ \t]{1,9})[-*](?=[ \t])/gmu;

/** A full stop after one of these ends no sentence. */
const neverLast = new Set(abbreviations['before-a-name']);
/** Neither after one of these when a number follows. */
const beforeNumber = new Set(abbreviations['before-a-number']);
/** Company forms; after them, and after initials ("S.", "U.S.", "J.D."), the sentence goes on unless an opening word follows. */
const maybeLast = new Set(abbreviations['maybe-last']);
const opening = new Set(abbreviations.opens);

/** UTF-16 units looked at on each side of a full stop. */
const reach = 40;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Splits a text into sentences.
 * Returns spans (UTF-16 offsets) in order that do not overlap; they begin and end with no white space, and hold every
 * character but white space, the bars between table cells and bullets.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const separator of text.matchAll(breaks)) {
    splitRun(text, { start: from, end: separator.index }, sentences);
    from = separator.index + separator[0].length;
  }
  splitRun(text, { start: from, end: text.length }, sentences);
  return sentences;
}

/** Splits one line or cell. */
function splitRun(text: string, run: Span, into: Span[]): void {
  const slice = text.slice(run.start, run.end);
  if (slice.trim() === '') return;
  const lastWord = findLastWord(slice);
  // UAX 29 does not count the ellipsis as a full stop; as three of them it ends a sentence only before a capital.
  const segments = segmenter.segment(slice.replaceAll('…', '.'));
  let start = 0;
  let seen = 0;
  let hasWord = false;
  for (const { index } of segments) {
    const end = boundary(slice, index);
    if (end <= start) continue;
    hasWord ||= hasWordIn(slice, seen, end);
    seen = end;
    // What is no sentence in itself stays with its neighbour.
    if (!hasWord || end > lastWord || continues(slice, start, end)) continue;
    push(text, { start: run.start + start, end: run.start + end }, into);
    start = end;
    hasWord = false;
  }
  push(text, { start: run.start + start, end: run.end }, into);
}

function hasWordIn(slice: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWordAt(slice, at)) return true;
  return false;
}

/** Offset of the last letter or digit, or -1. */
function findLastWord(slice: string): number {
  let at = slice.length - 1;
  while (at >= 0 && !isWordAt(slice, at)) at--;
  return at;
}

/** Letters, digits, and halves of letters beyond the basic plane. */
function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && kindOf(text.charCodeAt(at)) >= kind.letter;
}

/** Marks go with the words they enclose; UAX 29 gives opening ones to the sentence before ("说。“|好") and cuts off « Non. |» */
function boundary(slice: string, index: number): number {
  const closing = /^[»)\]]+/u.exec(slice.slice(index));
  if (closing !== null) return index + closing[0].length;
  let end = index;
  while (end > 0 && isOpeningMark(slice.charCodeAt(end - 1))) end--;
  return end;
}

/** An opening bracket or quotation mark. The expression that knows them all is not asked about those of newsrooms. */
function isOpeningMark(unit: number): boolean {
  if (unit < 0x2000 || (unit >= 0x2010 && unit <= 0x203a)) return commonMarks.includes(String.fromCharCode(unit));
  return /[\p{Ps}\p{Pi}]/u.test(String.fromCharCode(unit));
}
const commonMarks = '([{«༺༼᚛‘‚‛“„‟‹';

/** Whether the sentence that seems to end at an offset goes on. A few letters on both sides tell; sentences can be long. */
function continues(slice: string, start: number, end: number): boolean {
  const before = slice.slice(Math.max(start, end - reach), end).trimEnd();
  const after = slice.slice(end, end + reach);
  const next = after.charAt(firstWord(after));
  // Only small letters have a capital.
  if (next !== next.toUpperCase()) return true;
  if (!before.endsWith('.')) return false;
  const last = wordBefore(before, before.length - 1);
  if (neverLast.has(last) || neverLast.has(dottedBefore(before, last))) return true;
  if (beforeNumber.has(last) && isDigit(after)) return true;
  const isInitial = last.length === 1 && kindOf(last.charCodeAt(0)) === kind.capital;
  return (isInitial || maybeLast.has(last)) && !opens(after);
}

/** Whether a text begins with a digit of any script: all fold to those of ASCII. */
function isDigit(text: string): boolean {
  const folded = foldOf(text.charCodeAt(0));
  return folded >= 48 && folded <= 57;
}

/** Offset of the first letter or digit; the length when there is none. */
function firstWord(text: string): number {
  let at = 0;
  while (at < text.length && !isWordAt(text, at)) at++;
  return at;
}

/** The letters and digits right before an offset. */
function wordBefore(text: string, end: number): string {
  let at = end;
  while (isWordAt(text, at - 1)) at--;
  return text.slice(at, end);
}

/** With the part before its last stop: "e.g". */
function dottedBefore(text: string, last: string): string {
  const stop = text.length - last.length - 2;
  return text.charAt(stop) === '.' ? `${wordBefore(text, stop)}.${last}` : last;
}

/** Whether a text begins with a word that opens sentences, behind marks or not. */
function opens(text: string): boolean {
  let from = 0;
  while (text[from] === '"' || text[from] === "'" || isOpeningMark(text.charCodeAt(from))) from++;
  let end = from;
  while (isWordAt(text, end)) end++;
  return opening.has(text.slice(from, end));
}

function push(text: string, span: Span, into: Span[]): void {
  const sentence = trimSpan(text, span);
  if (sentence !== null) into.push(sentence);
}
