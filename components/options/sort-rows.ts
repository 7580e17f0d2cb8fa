/** The order of the table of sources. Pure. */
import { nameLanguage } from '#components/name-codes.ts';
import { perLocale } from '#components/wording.ts';
import type { CompiledSource } from '#lib/pack/compiled.ts';
import { comparePartialDates } from '#lib/pack/partial-date.ts';
import type { SourceRow } from './source-rows.ts';
import { countryName, facetName } from './source-words.ts';

export const sortColumns = ['source', 'where', 'kind', 'date', 'language', 'evidence', 'impact'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** As the sources stand in their packs; no column is marked as sorted until the reader asks for one. */
export type Order = Sort | null;

/** What pressing a column's header asks for: its order, then the reverse. Figures begin with the largest. */
export function pressColumn(order: Order, column: SortColumn): Sort {
  if (order?.column === column) return { column, descending: !order.descending };
  return { column, descending: column === 'evidence' || column === 'impact' };
}

/** Figures of a source that stand beside the table's rows. */
export interface Figures {
  readonly quotes: (source: string) => number;
  readonly losses: (source: string) => number;
}

const texts = perLocale((locale) => new Intl.Collator(locale, { sensitivity: 'base', numeric: true }));

/** Rows in the order asked for; those that are equal keep theirs. */
export function sortRows(rows: readonly SourceRow[], order: Order, figures: Figures): readonly SourceRow[] {
  if (order === null) return rows;
  const compare = comparing(order.column, figures);
  const sign = order.descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(a.source, b.source));
}

type Compare = (a: CompiledSource, b: CompiledSource) => number;

function comparing(column: SortColumn, { quotes, losses }: Figures): Compare {
  switch (column) {
    case 'source':
      return (a, b) => texts().compare(a.publisher, b.publisher);
    case 'where':
      return (a, b) => texts().compare(countryName(a.country), countryName(b.country));
    case 'kind':
      return (a, b) => texts().compare(facetName('kinds', a.kind), facetName('kinds', b.kind));
    case 'date':
      return (a, b) => comparePartialDates(a.published, b.published);
    case 'language':
      return (a, b) => texts().compare(nameLanguage(a.language), nameLanguage(b.language));
    case 'evidence':
      return (a, b) => quotes(a.id) - quotes(b.id);
    case 'impact':
      return (a, b) => losses(a.id) - losses(b.id);
  }
}
