/** Quotations of the page that stand in the corpus, beside what the source has. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { divideSources } from '#lib/pack/list-sources.ts';
import { indexOf } from '#lib/pack/pack-index.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import { viewQuote } from '#lib/pack/view-quote.ts';
import type { QuoteView } from '#lib/pack/views.ts';
import type { QuoteFound } from './findings.ts';
import type { FoundFrame, SentencePlace } from './view-page.ts';

export interface QuotationView {
  /** `shortened`: words are left out and none is added. */
  readonly how: 'exact' | 'shortened' | 'changed';
  readonly words: string;
  readonly lang: string;
  readonly parts: QuoteFound['parts'];
  /** The corpus quote that it is. */
  readonly quote: QuoteView;
  readonly place: SentencePlace;
}

/** The page's quotations of shown sources, in reading order. */
export function viewQuotations(
  pack: CompiledPack,
  frames: readonly FoundFrame[],
  filter: SourceFilter,
): readonly QuotationView[] {
  const shown = new Set(divideSources(pack, filter).shown.map(({ id }) => id));
  return frames.flatMap(({ frame, findings }) => {
    const own = findings?.packs.find((found) => found.pack === pack.info.id);
    return (own?.quotes ?? []).flatMap(({ evidence, exact, parts, words, lang, block, start, end }) => {
      const known = indexOf(pack).evidence.get(evidence);
      if (known === undefined || !shown.has(known.source)) return [];
      const isAdded = parts.some(({ kind }) => kind === 'added');
      const how = exact ? 'exact' : isAdded ? 'changed' : 'shortened';
      const place = { frame, reading: findings?.reading ?? 0, block, start, end };
      return [{ how, words, lang, parts, quote: viewQuote(pack, known), place } as const];
    });
  });
}
