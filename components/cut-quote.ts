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

/** UTF-16 units of the sentence that stay on either side of the quote, at most. */
const nearby = 48;

/** A little more than `nearby` is not worth a cut. */
const slack = 24;

/** Cuts the sentence down to the quote and the words next to it. Cuts fall between words, by the rules of the source's language. */
export function cutQuote({ before, quote, after, cutBefore, cutAfter, source }: QuoteView): CutQuote {
  const left = endOf(before, source.language);
  const right = startOf(after, source.language);
  return {
    before: left,
    quote,
    after: right,
    cutBefore: cutBefore || left.length < before.length,
    cutAfter: cutAfter || right.length < after.length,
  };
}

function startOf(text: string, language: string): string {
  if (text.length <= nearby + slack) return text;
  let end = 0;
  for (const { index, segment } of words(text, language)) {
    if (index + segment.length > nearby) break;
    end = index + segment.length;
  }
  return text.slice(0, end).trimEnd();
}

function endOf(text: string, language: string): string {
  if (text.length <= nearby + slack) return text;
  const earliest = text.length - nearby;
  for (const { index, segment } of words(text, language)) {
    if (index >= earliest && segment.trim() !== '') return text.slice(index);
  }
  return '';
}

function words(text: string, language: string): Iterable<Intl.SegmentData> {
  return new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
}
