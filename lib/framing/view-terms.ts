/** A concordance: which variant of each contested term the page uses, and which ones the sources that the reader wants to see use. */
import type { CompiledPack, CompiledTerm, TermUse } from '#lib/pack/compiled.ts';
import { divideSources, viewSource } from '#lib/pack/list-sources.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import type { SourceView } from '#lib/pack/views.ts';
import { lineAround, type WordingLine } from './line-around.ts';
import type { QuotedTerm } from './page-findings.ts';
import type { FoundFrame, SentencePlace } from './view-page.ts';

export interface PageLine extends WordingLine {
  readonly lang: string;
  readonly place: SentencePlace;
}

export interface TermView {
  /** `pack/term` */
  readonly ref: string;
  readonly label: string;
  readonly about: string;
  /** What this page writes, most used first; each with its lines in reading order. */
  readonly page: readonly { readonly variant: string; readonly count: number; readonly lines: readonly PageLine[] }[];
  /** What shown sources write, most used first; each with its sources in order of date. */
  readonly corpus: readonly {
    readonly variant: string;
    readonly count: number;
    readonly sources: readonly {
      readonly source: SourceView;
      readonly count: number;
      readonly lines: readonly WordingLine[];
    }[];
  }[];
  /** Sources with a use of this term that the filter hides. */
  readonly hiddenSources: readonly SourceView[];
}

/** UTF-16 units of a source's line on either side of the term. */
const nearby = 60;

/** The contested terms that a page uses, in the pack's order. */
export function viewTerms(
  pack: CompiledPack,
  frames: readonly FoundFrame[],
  filter: SourceFilter,
): readonly TermView[] {
  const used = frames.flatMap(({ frame, findings }) => {
    const own = findings?.packs.find((found) => found.pack === pack.info.id);
    return (own?.terms ?? []).map((term) => ({ term, line: pageLine(term, frame, findings?.reading ?? 0) }));
  });
  return pack.terms.flatMap((term) => {
    const lines = used.filter((use) => use.term.term === term.id);
    if (lines.length === 0) return [];
    const { id, label, about } = term;
    const page = [...Map.groupBy(lines, (use) => use.term.variant)]
      .map(([variant, uses]) => ({ variant, count: uses.length, lines: uses.map(({ line }) => line) }))
      .sort((a, b) => b.count - a.count);
    return [{ ref: `${pack.info.id}/${id}`, label, about, page, ...viewSources(pack, term, filter) }];
  });
}

function viewSources(
  pack: CompiledPack,
  { variants }: CompiledTerm,
  filter: SourceFilter,
): Pick<TermView, 'corpus' | 'hiddenSources'> {
  const { shown, hidden } = divideSources(pack, filter);
  const using = new Set(variants.flatMap(({ uses }) => uses.map(({ source }) => source)));
  const corpus = variants
    .map(({ text, uses }) => {
      const sources = shown
        .map((source) => ({ source, own: uses.filter((use) => use.source === source.id) }))
        .filter(({ own }) => own.length > 0)
        .map(({ source, own }) => ({
          source: viewSource(source),
          count: own.length,
          lines: own.map((use) => sourceLine(pack, use)),
        }));
      return { variant: text, count: sources.reduce((sum, { count }) => sum + count, 0), sources };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return { corpus, hiddenSources: hidden.filter(({ id }) => using.has(id)).map(viewSource) };
}

function pageLine(term: QuotedTerm, frame: number, reading: number): PageLine {
  const { before, match, after, cutBefore, cutAfter, lang, block, start, end } = term;
  return { before, match, after, cutBefore, cutAfter, lang, place: { frame, reading, block, start, end } };
}

function sourceLine(pack: CompiledPack, { start, end, sentence }: TermUse): WordingLine {
  const shown = pack.sentences[sentence];
  // load-compiled.ts and compile-pack.ts both refuse a pack in which this could happen.
  if (shown === undefined) throw new Error(`sentence ${sentence} is not there`);
  const line = lineAround(shown.text, { start: start - shown.start, end: end - shown.start }, nearby);
  return { ...line, cutBefore: line.cutBefore || shown.cutBefore, cutAfter: line.cutAfter || shown.cutAfter };
}
