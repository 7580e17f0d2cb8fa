/** Which sources the reader wants to see. What is listed is switched off; an empty filter shows everything. */
import type { CompiledSource } from './compiled.ts';

export interface SourceFilter {
  readonly sources: readonly string[];
  readonly publishers: readonly string[];
  /** ISO 3166-1 alpha-2; the empty string stands for "country unknown". */
  readonly countries: readonly string[];
  readonly kinds: readonly string[];
  /** Partial dates (YYYY, YYYY-MM, YYYY-MM-DD), inclusive, or null. */
  readonly from: string | null;
  readonly until: string | null;
}

export const showAllSources: SourceFilter = {
  sources: [],
  publishers: [],
  countries: [],
  kinds: [],
  from: null,
  until: null,
};

/** Why a source is hidden, first reason only; null when it is shown. */
export type HiddenBecause = 'source' | 'publisher' | 'country' | 'kind' | 'date';

/**
 * Tells whether a filter hides a source, and why.
 * A source dated only to the month or year stays unless the whole of that month or year lies outside the range.
 */
export function hiddenBecause(source: CompiledSource, filter: SourceFilter): HiddenBecause | null {
  if (filter.sources.includes(source.id)) return 'source';
  if (filter.publishers.includes(source.publisher)) return 'publisher';
  if (filter.countries.includes(source.country ?? '')) return 'country';
  if (filter.kinds.includes(source.kind)) return 'kind';
  return inRange(source.published, filter.from, filter.until) ? null : 'date';
}

function inRange(date: string, from: string | null, until: string | null): boolean {
  // Partial dates compare as far as both go: "2025-05" lies within a range that starts on "2025-05-20".
  const upTo = (other: string) => Math.min(date.length, other.length);
  if (from !== null && date.slice(0, upTo(from)) < from.slice(0, upTo(from))) return false;
  if (until !== null && date.slice(0, upTo(until)) > until.slice(0, upTo(until))) return false;
  return true;
}
