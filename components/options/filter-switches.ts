/** What the switches of the source filter do. Each function returns the filter that does what the reader meant. Pure. */
import type { CompiledSource } from '#lib/pack/compiled.ts';
import { hiddenBecause, type SourceFilter } from '#lib/pack/source-filter.ts';

/** What a source can be switched off by, besides itself and its date. */
export type Facet = 'publishers' | 'countries' | 'kinds';

/** The value of a source that a facet switches; '' is the country of a source that does not tell its own. */
export function facetValue(source: CompiledSource, facet: Facet): string {
  if (facet === 'publishers') return source.publisher;
  return facet === 'countries' ? (source.country ?? '') : source.kind;
}

/**
 * Shows or hides the given sources and no others. A source hidden through its publisher, country or kind is freed by
 * lifting that switch and hiding one by one the others it hid; a source outside the dates cannot be freed this way.
 */
export function switchSources(
  filter: SourceFilter,
  all: readonly CompiledSource[],
  ids: ReadonlySet<string>,
  show: boolean,
): SourceFilter {
  if (!show) return { ...filter, sources: union(filter.sources, ids) };
  const freed = all.filter((source) => ids.has(source.id));
  const lifted = (facet: Facet) => {
    const values = new Set(freed.map((source) => facetValue(source, facet)));
    return filter[facet].filter((value) => !values.has(value));
  };
  const open: SourceFilter = {
    ...filter,
    sources: filter.sources.filter((id) => !ids.has(id)),
    publishers: lifted('publishers'),
    countries: lifted('countries'),
    kinds: lifted('kinds'),
  };
  const bystanders = all.filter((other) => !ids.has(other.id) && cameOut(other, filter, open));
  return {
    ...open,
    sources: union(
      open.sources,
      bystanders.map((source) => source.id),
    ),
  };
}

/** Switches values of a facet on or off, all sources of theirs together. */
export function switchFacet(
  filter: SourceFilter,
  facet: Facet,
  values: readonly string[],
  show: boolean,
): SourceFilter {
  const rest = filter[facet].filter((value) => !values.includes(value));
  return { ...filter, [facet]: show ? rest : [...rest, ...values] };
}

/** True when a source was hidden by something other than its date before, and is by nothing but it after. */
function cameOut(source: CompiledSource, before: SourceFilter, after: SourceFilter): boolean {
  const undated = { from: null, until: null };
  const was = hiddenBecause(source, { ...before, ...undated });
  return was !== null && hiddenBecause(source, { ...after, ...undated }) === null;
}

function union(listed: readonly string[], more: Iterable<string>): string[] {
  return [...new Set([...listed, ...more])];
}
