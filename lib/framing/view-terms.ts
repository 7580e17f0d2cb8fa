/** A concordance: which variant of each contested term the page uses, and which ones the sources that the reader wants to see use. */
import type { CompiledPack, CompiledTerm } from '#lib/pack/compiled.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import type { SourceView } from '#lib/pack/views.ts';
import { type CorpusVariant, compareSources } from './compare-wording.ts';
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
  /** Of the pack's own words: label, about, variants. */
  readonly language: string;
  readonly label: string;
  readonly about: string;
  /** What this page writes, most used first; each with its lines in reading order. */
  readonly page: readonly { readonly variant: string; readonly count: number; readonly lines: readonly PageLine[] }[];
  /** What shown sources write, most used first; each with its sources in order of date. */
  readonly corpus: readonly CorpusVariant[];
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
    return [
      {
        ref: `${pack.info.id}/${id}`,
        language: pack.info.language,
        label,
        about,
        page,
        ...viewSources(pack, term, filter),
      },
    ];
  });
}

/** As the comparison has it, the most used first, in short lines. */
function viewSources(pack: CompiledPack, term: CompiledTerm, filter: SourceFilter): ReturnType<typeof compareSources> {
  const { corpus, hiddenSources } = compareSources(pack, term, filter);
  const short = corpus.map((variant) => ({
    ...variant,
    sources: variant.sources.map((source) => ({ ...source, lines: source.lines.map(shorten) })),
  }));
  return { corpus: short.sort((a, b) => b.count - a.count), hiddenSources };
}

function shorten({ before, match, after, cutBefore, cutAfter }: WordingLine): WordingLine {
  const span = { start: before.length, end: before.length + match.length };
  const line = lineAround(before + match + after, span, nearby);
  return { ...line, cutBefore: line.cutBefore || cutBefore, cutAfter: line.cutAfter || cutAfter };
}

function pageLine(term: QuotedTerm, frame: number, reading: number): PageLine {
  const { before, match, after, cutBefore, cutAfter, lang, block, start, end } = term;
  return { before, match, after, cutBefore, cutAfter, lang, place: { frame, reading, block, start, end } };
}
