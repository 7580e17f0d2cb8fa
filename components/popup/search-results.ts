/** Results of a search as the popup lists them: in groups, the best group first, few of each. Pure. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { Search, SearchResult } from '#lib/pack/search.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import type { Span } from '#lib/text/span.ts';

export type ResultGroup = 'entity' | 'question' | 'quote' | 'source';

export interface CorpusResult {
  /** Unlike any other result's, and the same while the words change. */
  readonly key: string;
  readonly pack: CompiledPack;
  readonly result: SearchResult;
}

export interface GroupedResults {
  readonly groups: readonly { readonly group: ResultGroup; readonly results: readonly CorpusResult[] }[];
  /** All that is listed, in the order of the list. */
  readonly listed: readonly CorpusResult[];
}

export interface PackSearch {
  readonly pack: CompiledPack;
  readonly search: Search;
}

/** Searches every pack and merges what they find, best first. */
export function searchPacks(searches: readonly PackSearch[], words: string, filter: SourceFilter): CorpusResult[] {
  return searches
    .flatMap(({ pack, search }) =>
      search(words, filter).map((result) => ({ key: keyOf(pack.info.id, result), pack, result })),
    )
    .sort((a, b) => a.result.score - b.result.score);
}

/** @param most how many results of one group are listed; a single group may use the room of all. */
export function groupResults(results: readonly CorpusResult[], most = 5): GroupedResults {
  const byGroup = Map.groupBy(results, ({ result }) => groupOf(result));
  const limit = byGroup.size === 1 ? most * 4 : most;
  // Results come best first, so groups appear in the order of their best result.
  const groups = [...byGroup].map(([group, some]) => ({ group, results: some.slice(0, limit) }));
  return { groups, listed: groups.flatMap(({ results: some }) => some) };
}

function groupOf({ kind }: SearchResult): ResultGroup {
  return kind === 'framing' ? 'question' : kind;
}

function keyOf(pack: string, result: SearchResult): string {
  switch (result.kind) {
    case 'entity':
      return `${pack}/entity/${result.entity}`;
    case 'question':
      return `${pack}/question/${result.question}`;
    case 'framing':
      return `${pack}/framing/${result.question}/${result.framing}`;
    case 'quote':
      return `${pack}/quote/${result.evidence}`;
    case 'source':
      return `${pack}/source/${result.source}`;
  }
}

export interface Excerpt {
  readonly text: string;
  readonly ranges: readonly Span[];
  readonly cutBefore: boolean;
}

/**
 * Leaves out the beginning of a long text when its first match would be out of sight.
 * @param room UTF-16 units that are surely seen.
 */
export function excerptAround(text: string, ranges: readonly Span[], room = 90): Excerpt {
  const first = ranges[0]?.start ?? 0;
  if (first < room) return { text, ranges, cutBefore: false };
  const from = text.indexOf(' ', first - room / 2) + 1;
  return {
    text: text.slice(from),
    ranges: ranges.map(({ start, end }) => ({ start: start - from, end: end - from })),
    cutBefore: true,
  };
}
