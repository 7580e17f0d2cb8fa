import type { CompiledPack, CompiledSource } from './compiled.ts';
import { comparePartialDates } from './partial-date.ts';
import { hiddenBecause, type SourceFilter } from './source-filter.ts';
import type { SourceView } from './views.ts';

export function viewSource(source: CompiledSource): SourceView {
  return {
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    byline: source.byline,
    url: source.url,
    country: source.country,
    kind: source.kind,
    language: source.language,
    published: source.published,
    publishedNote: source.published_note ?? null,
  };
}

/** All sources of a pack in order of date, whatever the filter hides. */
export function listSources(pack: CompiledPack): SourceView[] {
  return byDate(pack.sources).map(viewSource);
}

/** The sources a filter shows and those it hides, each in order of date. */
export function divideSources(
  pack: CompiledPack,
  filter: SourceFilter,
): { shown: CompiledSource[]; hidden: CompiledSource[] } {
  const sources = byDate(pack.sources);
  const isHidden = (source: CompiledSource) => hiddenBecause(source, filter) !== null;
  return { shown: sources.filter((source) => !isHidden(source)), hidden: sources.filter(isHidden) };
}

function byDate(sources: readonly CompiledSource[]): CompiledSource[] {
  return [...sources].sort((a, b) => comparePartialDates(a.published, b.published));
}
