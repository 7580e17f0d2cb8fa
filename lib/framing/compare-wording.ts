/** A concordance of contested terms: what the page writes, and what the sources of the corpus write instead. */
import type { CompiledPack, CompiledTerm, TermUse } from '#lib/pack/compiled.ts';
import { divideSources, viewSource } from '#lib/pack/list-sources.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import type { SourceView } from '#lib/pack/views.ts';
import type { Block } from '#lib/text/block.ts';
import { createLineCutter, type PageLine } from './cut-line.ts';
import type { TermFound } from './findings.ts';
import type { WordingLine } from './line-around.ts';

export interface PageVariant {
  readonly variant: string;
  readonly count: number;
  /** The first of them; no more than a screen needs. */
  readonly lines: readonly PageLine[];
}

export interface CorpusVariant {
  readonly variant: string;
  readonly count: number;
  readonly sources: readonly {
    readonly source: SourceView;
    readonly count: number;
    readonly lines: readonly WordingLine[];
  }[];
}

export interface TermWording {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  /** What the page writes, in order of first use. */
  readonly page: readonly PageVariant[];
  /** What the shown sources write: variants in the pack's order, sources in order of date. */
  readonly corpus: readonly CorpusVariant[];
  /** Sources with a use of this term that the filter hides. */
  readonly hiddenSources: readonly SourceView[];
}

/** Lines of the page that one variant keeps: a hostile page could have a hundred thousand. */
const mostLines = 50;
/** Compares the terms found on a page (`findTerms`, same blocks) with the sources that the filter shows. */
export function compareWording(
  pack: CompiledPack,
  blocks: readonly Block[],
  found: readonly TermFound[],
  filter: SourceFilter,
): TermWording[] {
  const cutLine = createLineCutter(blocks);
  const byTerm = Map.groupBy(found, ({ term }) => term);
  return [...byTerm].flatMap(([id, uses]) => {
    const term = pack.terms.find((item) => item.id === id);
    if (term === undefined) return [];
    const page = [...Map.groupBy(uses, ({ variant }) => variant)].map(([variant, same]): PageVariant => {
      return { variant, count: same.length, lines: same.slice(0, mostLines).map(cutLine) };
    });
    return [{ id, label: term.label, about: term.about, page, ...compareSources(pack, term, filter) }];
  });
}

/** What the sources write for one term. */
export function compareSources(
  pack: CompiledPack,
  { variants }: CompiledTerm,
  filter: SourceFilter,
): Pick<TermWording, 'corpus' | 'hiddenSources'> {
  const { shown, hidden } = divideSources(pack, filter);
  const using = new Set(variants.flatMap(({ uses }) => uses.map(({ source }) => source)));
  const corpus = variants.flatMap(({ text, uses }): CorpusVariant[] => {
    const sources = shown.flatMap((source) => {
      const own = uses.filter((use) => use.source === source.id);
      if (own.length === 0) return [];
      return [{ source: viewSource(source), count: own.length, lines: own.map((use) => corpusLine(pack, use)) }];
    });
    const count = sources.reduce((sum, item) => sum + item.count, 0);
    return count === 0 ? [] : [{ variant: text, count, sources }];
  });
  return { corpus, hiddenSources: hidden.filter(({ id }) => using.has(id)).map(viewSource) };
}

function corpusLine(pack: CompiledPack, { start, end, sentence }: TermUse): WordingLine {
  const around = pack.sentences[sentence];
  // load-compiled.ts and compile-pack.ts both refuse a pack in which this could happen.
  if (around === undefined) throw new Error(`there is no sentence ${sentence}`);
  const { text, start: from, cutBefore, cutAfter } = around;
  return {
    before: text.slice(0, start - from),
    match: text.slice(start - from, end - from),
    after: text.slice(end - from),
    cutBefore,
    cutAfter,
  };
}
