/** Questions × sources: what each shown source does with each framing, with the quotes that show it. */
import type { Stance } from '#lib/framing/view-page.ts';
import type { CompiledEvidence, CompiledPack, CompiledQuestion } from '#lib/pack/compiled.ts';
import { viewQuestion } from '#lib/pack/describe-question.ts';
import { divideSources, viewSource } from '#lib/pack/list-sources.ts';
import { indexOf } from '#lib/pack/pack-index.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import { viewQuote } from '#lib/pack/view-quote.ts';
import type { QuoteView, SourceView } from '#lib/pack/views.ts';

/** One framing in one source. */
export interface CellFraming {
  readonly id: string;
  readonly label: string;
  /** Place of the framing in its question (from 0), for its categorical colour. */
  readonly index: number;
  /** What the source does with it, in the same words as for a page; in the order takes, relays, rejects. */
  readonly stances: readonly { readonly stance: Stance; readonly count: number }[];
  /** In order of the source's text. */
  readonly quotes: readonly QuoteView[];
}

export interface MatrixCell {
  readonly source: SourceView;
  /** In the question's order; none where the source does not address the question, which is no disagreement. */
  readonly framings: readonly CellFraming[];
}

export interface MatrixRow {
  readonly id: string;
  readonly text: string;
  /** One for each shown source, in order of date. */
  readonly cells: readonly MatrixCell[];
  /** All framings that a shown source has something on, in order of date as everywhere else. */
  readonly framings: readonly {
    readonly id: string;
    readonly label: string;
    readonly summary: string;
    readonly index: number;
  }[];
  /** Framings whose every source the filter hides. */
  readonly hiddenFramings: number;
}

export interface MatrixView {
  /** Shown sources in order of date: the columns. */
  readonly sources: readonly SourceView[];
  readonly rows: readonly MatrixRow[];
}

const order: readonly Stance[] = ['takes', 'relays', 'rejects'];

/** @param scope ids as in the pack: one question, or those about an entity, or all */
export function viewMatrix(
  pack: CompiledPack,
  filter: SourceFilter,
  scope: { readonly question: string | null; readonly entity: string | null },
): MatrixView {
  const sources = divideSources(pack, filter).shown.map(viewSource);
  return { sources, rows: questionsAbout(pack, scope).map((question) => viewRow(pack, question, sources, filter)) };
}

/** What is compared: one question, or those about an entity, or all. */
export function questionsAbout(
  pack: CompiledPack,
  scope: { readonly question: string | null; readonly entity: string | null },
): readonly CompiledQuestion[] {
  return pack.questions.filter(({ id, entities }) =>
    scope.question === null ? scope.entity === null || entities.includes(scope.entity) : id === scope.question,
  );
}

function viewRow(
  pack: CompiledPack,
  question: CompiledQuestion,
  sources: readonly SourceView[],
  filter: SourceFilter,
): MatrixRow {
  const { id, text, framings, hiddenFramings } = viewQuestion(pack, question, filter);
  const cells = sources.map((source) => ({ source, framings: framingsIn(pack, question, source.id) }));
  return { id, text, cells, framings, hiddenFramings };
}

/** What one source says on a question. */
export function framingsIn(pack: CompiledPack, question: CompiledQuestion, source: string): readonly CellFraming[] {
  const { evidence } = indexOf(pack);
  return question.framings.flatMap(({ id, label, evidence: ids }, index) => {
    const own = ids.flatMap((each) => evidence.get(each) ?? []).filter((item) => item.source === source);
    if (own.length === 0) return [];
    const quotes = own.sort((a, b) => a.start - b.start).map((item) => viewQuote(pack, item));
    const stances = order
      .map((stance) => ({ stance, count: own.filter((item) => stanceOf(item) === stance).length }))
      .filter(({ count }) => count > 0);
    return [{ id, label, index, stances, quotes }];
  });
}

/** A source that lets somebody else endorse a framing relays it, as a page does. */
function stanceOf({ supports, holder, source }: CompiledEvidence): Stance {
  if (supports?.mode === 'rejects') return 'rejects';
  return supports?.mode === 'endorses' && holder === source ? 'takes' : 'relays';
}
