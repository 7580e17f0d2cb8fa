/** A concordance of one contested term: who writes which variant how often, and each use in its line. */
import { compareSources } from '#lib/framing/compare-wording.ts';
import { lineAround, type WordingLine } from '#lib/framing/line-around.ts';
import type { PageLine, TermView } from '#lib/framing/view-terms.ts';
import type { CompiledPack, CompiledTerm } from '#lib/pack/compiled.ts';
import { divideSources, viewSource } from '#lib/pack/list-sources.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import type { SourceView } from '#lib/pack/views.ts';

export interface ConcordanceLine extends WordingLine {
  readonly variant: string;
  /** Null: the page being read. */
  readonly source: SourceView | null;
  readonly lang: string;
}

export interface Concordance {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  /** Shown sources in order of date, also those that write none of it. */
  readonly sources: readonly SourceView[];
  /** Variants that somebody here writes, the most written first. */
  readonly variants: readonly {
    readonly text: string;
    /** In the order of `sources`. */
    readonly counts: readonly number[];
    readonly onPage: number;
    readonly total: number;
  }[];
  /** In the order of sources and of their text, the page's last. */
  readonly lines: readonly ConcordanceLine[];
  readonly hiddenSources: readonly SourceView[];
}

/** Those terms first that have to do with the given entities, in the order of these; else in the pack's order. */
export function listTerms(pack: CompiledPack, entities: readonly string[]): readonly CompiledTerm[] {
  const rank = (term: CompiledTerm) => {
    const first = entities.findIndex((id) => term.entities.includes(id));
    return first === -1 ? entities.length : first;
  };
  return pack.terms.toSorted((a, b) => rank(a) - rank(b));
}

/** @param page What the page being read writes of this term, as `viewTerms` has it; null where there is none. */
export function viewConcordance(
  pack: CompiledPack,
  term: CompiledTerm,
  filter: SourceFilter,
  page: TermView['page'] | null,
): Concordance {
  const { corpus, hiddenSources } = compareSources(pack, term, filter);
  const sources = divideSources(pack, filter).shown.map(viewSource);
  const variants = term.variants.map(({ text }) => {
    const uses = corpus.find(({ variant }) => variant === text)?.sources ?? [];
    const counts = sources.map(({ id }) => uses.find(({ source }) => source.id === id)?.count ?? 0);
    const onPage = page?.find(({ variant }) => variant === text)?.count ?? 0;
    return { text, counts, onPage, total: counts.reduce((sum, count) => sum + count, 0) };
  });
  const written = sources.flatMap((source) =>
    corpus.flatMap(({ variant, sources: using }) =>
      (using.find((use) => use.source.id === source.id)?.lines ?? []).map((line) => ({
        ...line,
        variant,
        source,
        lang: source.language,
      })),
    ),
  );
  const read = (page ?? []).flatMap(({ variant, lines }) => lines.map((line) => ({ ...pageLine(line), variant })));
  return {
    id: term.id,
    label: term.label,
    about: term.about,
    sources,
    variants: variants
      .filter(({ total, onPage }) => total + onPage > 0)
      .sort((a, b) => b.total + b.onPage - a.total - a.onPage),
    lines: [...written, ...read],
    hiddenSources,
  };
}

function pageLine({ before, match, after, cutBefore, cutAfter, lang }: PageLine): Omit<ConcordanceLine, 'variant'> {
  return { before, match, after, cutBefore, cutAfter, lang, source: null };
}

export const lineOrders = ['source', 'variant', 'before', 'after'] as const;
/** By what lines are ordered: `before` and `after` by the words next to the term, nearest first. */
export type LineOrder = (typeof lineOrders)[number];

export function orderLines(lines: readonly ConcordanceLine[], order: LineOrder): readonly ConcordanceLine[] {
  if (order === 'source') return lines;
  const collator = new Intl.Collator('en', { sensitivity: 'base' });
  const keyOf = {
    variant: ({ match }: ConcordanceLine) => match,
    before: ({ before }: ConcordanceLine) => wordsOf(before).toReversed().join(' '),
    after: ({ after }: ConcordanceLine) => wordsOf(after).join(' '),
  }[order];
  return lines.toSorted((a, b) => collator.compare(keyOf(a), keyOf(b)));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The line cut down to what stands next to the term. */
export function shortenLine(line: ConcordanceLine, nearby: number): ConcordanceLine {
  const { before, match, after } = line;
  const span = { start: before.length, end: before.length + match.length };
  const short = lineAround(before + match + after, span, nearby);
  return {
    ...line,
    ...short,
    cutBefore: short.cutBefore || line.cutBefore,
    cutAfter: short.cutAfter || line.cutAfter,
  };
}
