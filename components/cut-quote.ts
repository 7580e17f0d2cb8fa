/** Shortens a quote's surroundings for a first glance. What is left is still a verbatim run of the source. */
import type { QuoteView } from '#lib/pack/views.ts';

export interface CutQuote {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** An ellipsis is due there. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** UTF-16 units that a quote and its surroundings come to at a glance; the surroundings get at least `nearby` on either side. */
const glance = 132;
const nearby = 24;

/** A quote longer than `longest` is itself cut, after its first `kept` units. */
const longest = 240;
const kept = 180;

/** A little more than what stays is not worth a cut. */
const slack = 16;

/** Cuts the sentence down to the quote and the words next to it. Cuts fall between words, by the rules of the source's language. */
export function cutQuote({ before, quote, after, cutBefore, cutAfter, source }: QuoteView): CutQuote {
  const room = Math.max(nearby, (glance - quote.length) / 2);
  const left = endOf(before, room, source.language);
  const middle = quote.length > longest ? startOf(quote, kept, source.language) : quote;
  const right = middle.length < quote.length ? '' : startOf(after, room, source.language);
  return {
    before: left,
    quote: middle,
    after: right,
    cutBefore: cutBefore || left.length < before.length,
    cutAfter: cutAfter || middle.length < quote.length || right.length < after.length,
  };
}

function startOf(text: string, room: number, language: string): string {
  if (text.length <= room + slack) return text;
  let end = 0;
  for (const { index, segment } of words(text, language)) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  return text.slice(0, end).trimEnd();
}

function endOf(text: string, room: number, language: string): string {
  if (text.length <= room + slack) return text;
  const earliest = text.length - room;
  for (const { index, segment } of words(text, language)) {
    if (index >= earliest && segment.trim() !== '') return text.slice(index);
  }
  return '';
}

function words(text: string, language: string): Iterable<Intl.SegmentData> {
  return new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
}
