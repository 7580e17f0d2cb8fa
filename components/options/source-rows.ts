/** The table of sources and its facets as the options page shows them. Pure. */
import type { CompiledSource } from '#lib/pack/compiled.ts';
import { type HiddenBecause, hiddenBecause, type SourceFilter } from '#lib/pack/source-filter.ts';
import { type Facet, facetValue } from './filter-switches.ts';

export interface SourceRow {
  readonly source: CompiledSource;
  readonly hidden: HiddenBecause | null;
}

export function sourceRows(sources: readonly CompiledSource[], filter: SourceFilter): readonly SourceRow[] {
  return sources.map((source) => ({ source, hidden: hiddenBecause(source, filter) }));
}

export interface FacetChoice {
  readonly value: string;
  /** The facet's own switch; sources of a value that is on may still be hidden by another switch. */
  readonly on: boolean;
  readonly shown: number;
  readonly of: number;
}

/** The values a facet has among the sources, in the order in which they first appear. */
export function facetChoices(rows: readonly SourceRow[], filter: SourceFilter, facet: Facet): readonly FacetChoice[] {
  const byValue = new Map<string, { shown: number; of: number }>();
  for (const { source, hidden } of rows) {
    const value = facetValue(source, facet);
    const { shown, of } = byValue.get(value) ?? { shown: 0, of: 0 };
    byValue.set(value, { shown: shown + (hidden === null ? 1 : 0), of: of + 1 });
  }
  return [...byValue].map(([value, counts]) => ({ value, on: !filter[facet].includes(value), ...counts }));
}

/** Rows in which every word of the query stands somewhere in the given texts, without regard to capitals and diacritics. */
export function findRows<Row>(
  rows: readonly Row[],
  query: string,
  texts: (row: Row) => readonly string[],
): readonly Row[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const all = fold(texts(row).join('\n'));
    return words.every((word) => all.includes(word));
  });
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
