import { useMemo } from 'preact/hooks';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { createSearch } from '#lib/pack/search.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import { type GroupedResults, groupResults, searchPacks } from './search-results.ts';
import type { SearchState } from './search-state.ts';

/** What the packs have for what is typed. */
export function useResults(
  packs: readonly CompiledPack[],
  { on, query }: Pick<SearchState, 'on' | 'query'>,
  filter: SourceFilter,
): GroupedResults {
  // Made when a search begins: it costs more than a search, and most readers only glance at the summary.
  const searches = useMemo(() => (on ? packs.map((pack) => ({ pack, search: createSearch(pack) })) : []), [packs, on]);
  return useMemo(() => groupResults(searchPacks(searches, query, filter)), [searches, query, filter]);
}
