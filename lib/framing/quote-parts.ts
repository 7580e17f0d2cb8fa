/** How a page's words differ from those of a quote, for showing. */
import type { Words } from '#lib/text/words.ts';
import type { WordPair } from './align-words.ts';
import type { QuoteFound } from './findings.ts';
import type { CorpusQuote } from './index-quotes.ts';

/** A block of the page as words. */
export interface ReadBlock {
  readonly text: string;
  readonly words: Words;
  /** Per word its number in the index's vocabulary, or -1. */
  readonly numbers: readonly number[];
  /** Per word the quotation it stands in, from 0, or -1. */
  readonly quotation: Int32Array;
}

type Part = QuoteFound['parts'][number];

export interface QuoteParts {
  readonly parts: readonly Part[];
  /** First and last word of the block that belong to the quote or replace a word of it. */
  readonly first: number;
  readonly last: number;
}

/** A word at an end is taken for a replaced one when the page has no more of them there than the quote, but for this many. */
const mostExtra = 1;

/**
 * Describes the difference. What is the same or left out is in the source's words, what is added in the page's; same and
 * left-out parts together are the quote.
 * @param pairs The same words, by index in the block and in the quote; at least one.
 */
export function describeParts(read: ReadBlock, quote: CorpusQuote, pairs: readonly WordPair[]): QuoteParts {
  const [from, until] = [pairs[0] as WordPair, pairs.at(-1) as WordPair];
  const first = from.page - replacedBefore(read, from);
  const last = until.page + replacedAfter(read, until, quote.numbers.length);
  const parts: Part[] = [];
  let page = first;
  let source = 0;
  const step = (pair: WordPair) => {
    push(parts, 'left-out', sliceWords(quote.text, quote.words, source, pair.quote));
    push(parts, 'added', sliceAdded(read, page, pair.page));
    page = pair.page + 1;
    source = pair.quote + 1;
  };
  let at = 0;
  while (at < pairs.length) {
    const start = pairs[at] as WordPair;
    step(start);
    at++;
    // What follows in both belongs to the same part.
    while (at < pairs.length && follows(read, pairs[at] as WordPair, page, source)) {
      page = (pairs[at] as WordPair).page + 1;
      source++;
      at++;
    }
    push(parts, 'same', sliceWords(quote.text, quote.words, start.quote, source));
  }
  step({ page: last + 1, quote: quote.numbers.length });
  return { parts, first, last };
}

/** Whether a pair comes next in quote and page; a speech tag between two quotations does not part them. */
function follows(read: ReadBlock, pair: WordPair, page: number, source: number): boolean {
  return pair.quote === source && (pair.page === page || sliceAdded(read, page, pair.page) === '');
}

/** Words at the start of a quotation that stand in place of the quote's first words. */
function replacedBefore({ quotation }: ReadBlock, { page, quote }: WordPair): number {
  const own = quotation[page] as number;
  if (own < 0 || quote === 0) return 0;
  let count = 0;
  while (quotation[page - count - 1] === own) {
    count++;
    if (count > quote + mostExtra) return 0;
  }
  return count;
}

/** Words at the end of a quotation that stand in place of the quote's last words. */
function replacedAfter({ quotation }: ReadBlock, { page, quote }: WordPair, length: number): number {
  const own = quotation[page] as number;
  const left = length - quote - 1;
  if (own < 0 || left === 0) return 0;
  let count = 0;
  while (quotation[page + count + 1] === own) {
    count++;
    if (count > left + mostExtra) return 0;
  }
  return count;
}

/** The page's own words between two indices; of a quotation that is interrupted, those that stand in quotation marks. */
function sliceAdded({ text, words, quotation }: ReadBlock, from: number, until: number): string {
  if (from >= until) return '';
  const isSplit = (quotation[from - 1] ?? -1) >= 0 && (quotation[until] ?? -1) >= 0;
  if (!isSplit) return sliceWords(text, words, from, until);
  const runs: string[] = [];
  for (let at = from; at < until; at++) {
    if ((quotation[at] as number) < 0) continue;
    const start = at;
    while (at + 1 < until && quotation[at + 1] === quotation[start]) at++;
    runs.push(sliceWords(text, words, start, at + 1));
  }
  return runs.join(' ');
}

/** The text of some words with what stands between them, and of the signs after the last those that belong to it. */
function sliceWords(text: string, { starts, ends }: Words, from: number, until: number): string {
  if (from >= until) return '';
  const end = ends[until - 1] as number;
  const signs = /^[.,;:!?%)\]…]*/u.exec(text.slice(end, starts[until] ?? end + 4))?.[0] ?? '';
  return text.slice(starts[from], end + signs.length);
}

function push(parts: Part[], kind: Part['kind'], text: string): void {
  if (text !== '') parts.push({ kind, text });
}
