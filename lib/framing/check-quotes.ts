/**
 * Finds the corpus's quotes on a page, word for word or nearly. As in Hypothesis' `match-quote`, a place is a candidate first
 * and then measured; but candidates are found by pairs of telling words, so that time grows with the page and not with page
 * times corpus, and what is measured are words, so that the difference can be shown.
 */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { type Block, furniture } from '#lib/text/block.ts';
import { finish, type Steps } from '#lib/text/steps.ts';
import { listWords } from '#lib/text/words.ts';
import { alignWords, type WordPair } from './align-words.ts';
import { findQuotations, outermost } from './find-quotations.ts';
import { findCandidates, type QuoteCandidate } from './find-quote-candidates.ts';
import type { QuoteFound } from './findings.ts';
import { indexQuotes, type QuoteIndex } from './index-quotes.ts';
import { describeParts, type ReadBlock } from './quote-parts.ts';

/**
 * What a match must have: same words, and telling ones among them; words of the page's own for each same one at most; and
 * of the quote between its first and last same word the share that is there. In quotation marks a page says that it quotes,
 * so that less will do.
 */
interface Bounds {
  readonly same: number;
  readonly telling: number;
  readonly added: number;
  readonly kept: number;
}
const quoted: Bounds = { same: 4, telling: 2, added: 0.34, kept: 0.4 };
const unquoted: Bounds = { same: 8, telling: 4, added: 0.2, kept: 0.7 };

/** Cells of alignment tables that one page may cost, which bounds the time (about a third of a second). */
const mostCells = 20_000_000;

interface Match {
  readonly found: QuoteFound;
  readonly same: number;
  readonly leftOut: number;
  /** Of the block's words. */
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the quotes of a pack in the articles of a page, in reading order, none overlapping; furniture is left out. Offsets are
 * UTF-16 units into the text of the block and reach from the first to the last word that is the quote's, replaced words at its
 * ends included.
 */
export function checkQuotes(pack: CompiledPack, blocks: readonly Block[]): QuoteFound[] {
  return finish(checkQuotesInSteps(pack, blocks));
}

/** The same, a candidate at a time. */
export function* checkQuotesInSteps(pack: CompiledPack, blocks: readonly Block[]): Steps<QuoteFound[]> {
  const index = indexQuotes(pack);
  const found: QuoteFound[] = [];
  let cells = mostCells;
  for (const [at, block] of blocks.entries()) {
    yield;
    if (block.article === furniture || cells <= 0) continue;
    const read = readBlock(block, blocks[at + 1], index);
    const matches: Match[] = [];
    for (const candidate of findCandidates(index, read.numbers)) {
      const { numbers } = index.quotes[candidate.quote] as QuoteIndex['quotes'][number];
      cells -= numbers.length * (candidate.end - candidate.start);
      if (cells <= 0) break;
      matches.push(...matchCandidate(index, read, at, candidate));
      yield;
    }
    found.push(...chooseMatches(matches, read.numbers.length));
  }
  return found;
}

function readBlock(block: Block, next: Block | undefined, { vocabulary }: QuoteIndex): ReadBlock {
  const words = listWords(block.text, 'compounds');
  const following = next !== undefined && next.article === block.article ? next.text : '';
  const quotation = new Int32Array(words.starts.length).fill(-1);
  let at = 0;
  outermost(findQuotations(block.text, following)).forEach(({ start, end }, n) => {
    while (at < words.starts.length && (words.starts[at] as number) < start) at++;
    while (at < words.starts.length && (words.starts[at] as number) < end) quotation[at++] = n;
  });
  return { text: block.text, words, numbers: words.folded.map((word) => vocabulary.get(word) ?? -1), quotation };
}

/** Measures a candidate by its words in quotation marks, else by all its words. */
function matchCandidate(index: QuoteIndex, read: ReadBlock, block: number, candidate: QuoteCandidate): Match[] {
  const all = Array.from({ length: candidate.end - candidate.start }, (_, n) => candidate.start + n);
  const inMarks = all.filter((word) => (read.quotation[word] as number) >= 0);
  const match =
    (inMarks.length >= quoted.same ? measure(index, read, block, candidate.quote, inMarks, quoted) : null) ??
    measure(index, read, block, candidate.quote, all, unquoted);
  return match === null ? [] : [match];
}

/** @param chosen The words of the block to align, by index. */
function measure(
  index: QuoteIndex,
  read: ReadBlock,
  block: number,
  quoteAt: number,
  chosen: readonly number[],
  bounds: Bounds,
): Match | null {
  const quote = index.quotes[quoteAt] as QuoteIndex['quotes'][number];
  const numbers = chosen.map((word) => read.numbers[word] as number);
  const pairs = alignWords(numbers, quote.numbers, index.telling);
  if (!isWithin(bounds, pairs, numbers, index.telling)) return null;
  const onPage = pairs.map(({ page, quote: at }): WordPair => ({ page: chosen[page] as number, quote: at }));
  const { parts, first, last } = describeParts(read, quote, onPage);
  return {
    found: {
      evidence: quote.evidence,
      block,
      start: read.words.starts[first] as number,
      end: read.words.ends[last] as number,
      exact: parts.length === 1,
      parts,
    },
    same: pairs.length,
    leftOut: quote.numbers.length - pairs.length,
    first,
    last,
  };
}

function isWithin(bounds: Bounds, pairs: readonly WordPair[], page: readonly number[], telling: Uint8Array): boolean {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined || pairs.length < bounds.same) return false;
  const told = pairs.filter((pair) => telling[page[pair.page] as number] === 1).length;
  const added = last.page - first.page + 1 - pairs.length;
  const kept = pairs.length / (last.quote - first.quote + 1);
  return told >= bounds.telling && added <= bounds.added * pairs.length && kept >= bounds.kept;
}

/** Of matches that overlap the one with most same words, then the one with least left out, then the pack's order. */
function chooseMatches(matches: readonly Match[], words: number): QuoteFound[] {
  const taken = new Uint8Array(matches.length === 0 ? 0 : words);
  return matches
    .toSorted((a, b) => b.same - a.same || a.leftOut - b.leftOut)
    .filter(({ first, last }) => {
      if (taken.subarray(first, last + 1).includes(1)) return false;
      taken.fill(1, first, last + 1);
      return true;
    })
    .map(({ found }) => found)
    .sort((a, b) => a.start - b.start);
}
