/** One article: everything it says by question, in whose voice, whom it quotes, and what it is silent on. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { divideSources, viewSource } from '#lib/pack/list-sources.ts';
import { indexOf } from '#lib/pack/pack-index.ts';
import { type HiddenBecause, hiddenBecause, type SourceFilter } from '#lib/pack/source-filter.ts';
import type { Voice } from '#lib/pack/source-schema.ts';
import { viewQuote } from '#lib/pack/view-quote.ts';
import type { HolderView, QuoteView, SourceView } from '#lib/pack/views.ts';
import { type CompareState, idIn } from './compare-state.ts';
import { type CellFraming, framingsIn } from './view-matrix.ts';

export interface SourceDetail {
  readonly source: SourceView;
  /** Why the reader's filter hides it elsewhere; null when it does not. */
  readonly hiddenBecause: HiddenBecause | null;
  /** Questions that it addresses, in the pack's order. */
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly framings: readonly CellFraming[];
  }[];
  readonly silentOn: readonly { readonly id: string; readonly text: string }[];
  /** Quotes that bear on no question: plain facts. In order of the text. */
  readonly facts: readonly QuoteView[];
  /** All its quotes, by voice, in the order outlet, headline, reported, quoted; only voices that it has. */
  readonly voices: readonly { readonly voice: Voice; readonly count: number }[];
  readonly quotes: number;
  /** Whom it lets speak, most quotes first; the outlet itself is left out. */
  readonly holders: readonly { readonly holder: HolderView; readonly count: number }[];
}

/** Id of the source that the source view shows: the one asked for, else the first that the filter shows. */
export function sourceOf(pack: CompiledPack, state: CompareState, filter: SourceFilter): string {
  return idIn(pack, state.source) ?? divideSources(pack, filter).shown[0]?.id ?? '';
}

const voices: readonly Voice[] = ['outlet', 'headline', 'reported', 'quoted'];

/** Null when the pack has no such source. It is described whether or not the filter hides it: it was asked for by name. */
export function describeSource(pack: CompiledPack, id: string, filter: SourceFilter): SourceDetail | null {
  const source = indexOf(pack).sources.get(id);
  if (source === undefined) return null;
  const own = pack.evidence.filter((item) => item.source === id).sort((a, b) => a.start - b.start);
  const quotes = own.map((item) => ({ item, quote: viewQuote(pack, item) }));
  const questions = pack.questions.map((question) => ({
    id: question.id,
    text: question.text,
    framings: framingsIn(pack, question, id),
  }));
  return {
    source: viewSource(source),
    hiddenBecause: hiddenBecause(source, filter),
    questions: questions.filter(({ framings }) => framings.length > 0),
    silentOn: questions.filter(({ framings }) => framings.length === 0).map(({ framings: _, ...question }) => question),
    facts: quotes.filter(({ item }) => item.supports === null).map(({ quote }) => quote),
    voices: voices
      .map((voice) => ({ voice, count: own.filter((item) => item.voice === voice).length }))
      .filter(({ count }) => count > 0),
    quotes: own.length,
    holders: countHolders(quotes.map(({ quote }) => quote)),
  };
}

function countHolders(quotes: readonly QuoteView[]): SourceDetail['holders'] {
  const byHolder = Map.groupBy(
    quotes.filter(({ holder }) => !holder.isOutlet),
    ({ holder }) => holder.id,
  );
  return [...byHolder.values()]
    .map((own) => {
      const holder = own.find(({ holder: { role } }) => role !== null)?.holder ?? (own[0] as QuoteView).holder;
      return { holder, count: own.length };
    })
    .sort((a, b) => b.count - a.count);
}
