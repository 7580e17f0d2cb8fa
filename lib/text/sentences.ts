/**
 * Sentences of news text. `Intl.Segmenter` (Unicode Standard Annex 29) knows the full stops of every script; what it
 * cannot know, because it has no word list, is mended by ours: initials, abbreviations, speech tags after a question mark.
 */
import abbreviations from '#data/language/sentences.json' with { type: 'json' };
import { type Span, trimSpan } from './span.ts';

/** Where a sentence ends whatever the words say: line ends, bars between table cells, bullets (a dash only where a list item can begin). */
const breaks =
  /[\n\r\u0085\u2028\u2029]+|(?<=\s|^)[|•‣▪●◦]+(?=\s|$)|(?<=^[ \t]{0,9}|[.!?]["”’)]?[ \t]{1,9})[-*](?=[ \t])/gmu;

const oneOf = (words: readonly string[]) => `(?:${words.map((word) => word.replaceAll('.', '\\.')).join('|')})`;
const lastWord = (words: string) => new RegExp(`(?:^|[^\\p{L}\\p{N}])${words}$`, 'u');

/** A full stop after one of these ends no sentence. */
const neverLast = lastWord(`${oneOf(abbreviations['before-a-name'])}\\.`);
/** Neither after one of these when a number follows. */
const beforeNumber = lastWord(`${oneOf(abbreviations['before-a-number'])}\\.`);
/** Initials ("S.", "U.S.", "J.D.") and company forms: the sentence goes on unless an opening word follows. */
const maybeLast = lastWord(`(?:(?:\\p{Lu}\\.)+|${oneOf(abbreviations['maybe-last'])}\\.)`);
const opening = new RegExp(`^[\\p{Ps}\\p{Pi}"']*${oneOf(abbreviations.opens)}(?![\\p{L}\\p{N}])`, 'u');

const word = /[\p{L}\p{N}]/u;
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
    hasWord ||= word.test(slice.slice(seen, end));
    seen = end;
    // What is no sentence in itself stays with its neighbour.
    if (!hasWord || end > lastWord || continues(slice, start, end)) continue;
    push(text, { start: run.start + start, end: run.start + end }, into);
    start = end;
    hasWord = false;
  }
  push(text, { start: run.start + start, end: run.end }, into);
}

/** Offset of the last letter or digit, or -1. */
function findLastWord(slice: string): number {
  let at = slice.length - 1;
  while (at >= 0 && !/[\p{L}\p{N}\p{Cs}]/u.test(slice[at] ?? '')) at--;
  return at;
}

/** Marks go with the words they enclose; UAX 29 gives opening ones to the sentence before ("说。“|好") and cuts off « Non. |» */
function boundary(slice: string, index: number): number {
  const closing = /^[»)\]]+/u.exec(slice.slice(index));
  if (closing !== null) return index + closing[0].length;
  let end = index;
  while (end > 0 && /[\p{Ps}\p{Pi}]/u.test(slice[end - 1] ?? '')) end--;
  return end;
}

/** Whether the sentence that seems to end at an offset goes on. A few letters on both sides tell; sentences can be long. */
function continues(slice: string, start: number, end: number): boolean {
  const before = slice.slice(Math.max(start, end - reach), end).trimEnd();
  const after = slice.slice(end, end + reach);
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(after)) return true;
  if (neverLast.test(before)) return true;
  if (beforeNumber.test(before) && /^\p{N}/u.test(after)) return true;
  return maybeLast.test(before) && !opening.test(after);
}

function push(text: string, span: Span, into: Span[]): void {
  const sentence = trimSpan(text, span);
  if (sentence !== null) into.push(sentence);
}
