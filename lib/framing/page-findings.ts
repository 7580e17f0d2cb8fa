/** Findings with the words they rest on, so that whoever shows them needs neither the page nor its blocks. */
import type { Mode } from '#lib/pack/source-schema.ts';
import type { Block } from '#lib/text/block.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import type { Span } from '#lib/text/span.ts';
import type { Findings, QuoteFound, Silence, TermFound } from './findings.ts';
import { lineAround, type WordingLine } from './line-around.ts';

/** A span of one block of a reading; UTF-16 offsets into the block's text. */
export interface BlockSpan extends Span {
  readonly block: number;
}

export interface QuotedPosition extends BlockSpan {
  readonly question: string;
  readonly framing: string;
  readonly mode: Mode;
  readonly holder: string | null;
  readonly teller?: string;
  /** The sentence's words, and the deciding ones in it: offsets into `sentence`. */
  readonly sentence: string;
  readonly because: readonly Span[];
  readonly lang: string;
}

export interface QuotedTerm extends TermFound, WordingLine {
  readonly lang: string;
}

export interface QuotedQuote extends QuoteFound {
  readonly words: string;
  readonly lang: string;
}

export interface QuotedFindings {
  readonly positions: readonly QuotedPosition[];
  readonly silent: readonly Silence[];
  readonly terms: readonly QuotedTerm[];
  readonly quotes: readonly QuotedQuote[];
}

/** Everything found in one frame's articles. Plain data, small enough for session storage. */
export interface FrameFindings {
  /** Number of the frame's reading that this is about; places in another reading mean nothing. */
  readonly reading: number;
  /** The articles were longer than what is looked at. */
  readonly capped: boolean;
  readonly packs: readonly (QuotedFindings & { readonly pack: string })[];
}

export const nothingFound: QuotedFindings = { positions: [], silent: [], terms: [], quotes: [] };

/** Most of each kind that is kept of a frame: an endless page must not fill the storage. */
const most = 400;
/** UTF-16 units of a sentence that are kept, and of the line on either side of a term. */
const longest = 1_000;
const nearby = 120;

/** Adds the words to what was found in some blocks. */
export function quoteFindings(findings: Findings, blocks: readonly Block[]): QuotedFindings {
  const textOf = ({ block, start, end }: BlockSpan) => blocks[block]?.text.slice(start, end) ?? '';
  const langOf = ({ block }: BlockSpan) => blocks[block]?.lang ?? '';
  return {
    positions: findings.positions.slice(0, most).map((position) => {
      const { question, framing, mode, holder, teller, block, start } = position;
      const sentence = textOf(position).slice(0, longest);
      const because = within(position.because, start, sentence.length);
      const end = start + sentence.length;
      const told = teller === undefined ? {} : { teller };
      return { question, framing, mode, holder, ...told, block, start, end, sentence, because, lang: langOf(position) };
    }),
    silent: findings.silent,
    terms: findings.terms.slice(0, most).map((term) => ({
      ...term,
      ...lineOf(blocks[term.block]?.text ?? '', term),
      lang: langOf(term),
    })),
    quotes: findings.quotes
      .slice(0, most)
      .map((quote) => ({ ...quote, words: textOf(quote).slice(0, longest), lang: langOf(quote) })),
  };
}

/** What was found in several articles, as of one page: silent is only what none of them says. */
export function joinFindings(parts: readonly QuotedFindings[]): QuotedFindings {
  const positions = parts.flatMap((part) => part.positions);
  const spoken = new Set(positions.map(({ question, framing }) => `${question}/${framing}`));
  const silent = new Map(
    parts
      .flatMap((part) => part.silent)
      .map((silence) => [`${silence.question}/${silence.framing}`, silence] as const)
      .filter(([key]) => !spoken.has(key)),
  );
  return {
    positions,
    silent: [...silent.values()],
    terms: parts.flatMap(({ terms }) => terms),
    quotes: parts.flatMap(({ quotes }) => quotes),
  };
}

/** The parts of some spans that lie in a sentence of that length, counted from its start. */
function within(spans: readonly Span[], start: number, length: number): Span[] {
  return spans
    .map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(length, span.end - start) }))
    .filter((span) => span.start < span.end);
}

/** The sentence around a span, or as much of it as is kept. */
function lineOf(text: string, { start, end }: Span): WordingLine {
  const sentence = splitSentences(text).find((span) => span.start <= start && end <= span.end) ?? { start, end };
  const within = { start: start - sentence.start, end: end - sentence.start };
  return lineAround(text.slice(sentence.start, sentence.end), within, nearby);
}
