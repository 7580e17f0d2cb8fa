import { pairKey, type QuoteIndex } from './index-quotes.ts';

/** Words of a block (from `start`, `end` exclusive) that may hold a quote. */
export interface QuoteCandidate {
  readonly quote: number;
  readonly start: number;
  readonly end: number;
}

/** Words that may stand between two pairs of one quote beyond what the quote has there: "he told reporters on Monday". */
const slack = 8;

/** A single pair is chance; no match that counts has fewer than two, but for the rarest. */
const leastPairs = 2;

interface Run {
  readonly first: number;
  readonly firstInQuote: number;
  last: number;
  lastInQuote: number;
  pairs: number;
}

/**
 * Finds where a block shares pairs of words with quotes: the runs of pairs of one quote that lie as near to each other as in
 * the quote. Time grows with the words alone: few quotes share a pair, and no run is longer than its quote allows.
 * @param numbers The block's words by number, -1 for words that no quote has.
 */
export function findCandidates({ quotes, pairs }: QuoteIndex, numbers: readonly number[]): QuoteCandidate[] {
  const open = new Map<number, Run>();
  const found: QuoteCandidate[] = [];
  const lengthOf = (quote: number) => quotes[quote]?.numbers.length ?? 0;
  const close = (quote: number, run: Run) => {
    if (run.pairs < leastPairs) return;
    const start = run.first - run.firstInQuote;
    const end = Math.max(start + lengthOf(quote), run.last + 2) + 2 * slack;
    found.push({ quote, start: Math.max(0, start - slack), end: Math.min(numbers.length, end) });
  };
  for (let at = 0; at + 1 < numbers.length; at++) {
    const [first, second] = [numbers[at] as number, numbers[at + 1] as number];
    if (first < 0 || second < 0) continue;
    for (const { quote, at: inQuote } of pairs.get(pairKey(first, second)) ?? []) {
      const run = open.get(quote);
      if (run?.last === at) continue;
      if (run !== undefined && inQuote > run.lastInQuote && at - run.first <= lengthOf(quote) + 3 * slack) {
        run.last = at;
        run.lastInQuote = inQuote;
        run.pairs++;
        continue;
      }
      if (run !== undefined) close(quote, run);
      open.set(quote, { first: at, firstInQuote: inQuote, last: at, lastInQuote: inQuote, pairs: 1 });
    }
  }
  for (const [quote, run] of open) close(quote, run);
  return found;
}
