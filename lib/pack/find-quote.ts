import type { Span } from '#lib/text/span.ts';
import { findNearest, firstDifference } from './find-nearest.ts';
import { placeOf, type SourceText } from './source-text.ts';

export type FoundQuote = { readonly span: Span } | { readonly message: string; readonly hint?: string };

/**
 * Finds the one place of a quote in its source.
 * @param occurrence Which of several places is meant, from 1; null when the author names none.
 * @returns Its span, or what is wrong, in words for the author.
 */
export function findQuote(quote: string, occurrence: number | null, source: SourceText): FoundQuote {
  const all = findAll(source.text, quote);
  const spans = all.filter((span) => placeOf(span, source) === 'article');
  if (spans.length === 0) return explainNone(quote, all, source);
  if (spans.length === 1 && occurrence === null) return { span: spans[0] as Span };
  const lines = `It stands on line ${spans.map(({ start }) => source.lines.lineOf(start)).join(', ')} of ${source.source.seed}.`;
  if (occurrence === null) {
    return {
      message: `quote stands ${spans.length} times in the article`,
      hint: `${lines} Lengthen it, or add "occurrence": 1 to ${spans.length}.`,
    };
  }
  const span = spans[occurrence - 1];
  return span ? { span } : { message: `quote has no occurrence ${occurrence}`, hint: lines };
}

function explainNone(quote: string, all: readonly Span[], source: SourceText): FoundQuote {
  const [elsewhere] = all;
  const seed = source.source.seed;
  if (elsewhere !== undefined) {
    const line = source.lines.lineOf(elsewhere.start);
    return placeOf(elsewhere, source) === 'furniture'
      ? {
          message: 'quote is page furniture',
          hint: `It stands on line ${line} of ${seed}, which the source lists as furniture.`,
        }
      : { message: 'quote runs from the article into page furniture', hint: `It begins on line ${line} of ${seed}.` };
  }
  const nearest = findNearest(quote, source);
  const message = `quote is not in ${seed}`;
  if (nearest === null) return { message };
  const hint = `Nearest is line ${nearest.line}: ${JSON.stringify(nearest.text)}\n${firstDifference(quote, nearest.text)}.`;
  return { message, hint };
}

function findAll(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length });
  return spans;
}
