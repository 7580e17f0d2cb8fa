/** What a search has found, or one of its results. */
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import type { NamedEntity } from './MentionList.tsx';
import type { PopupActions } from './popup-actions.ts';
import { ResultList } from './ResultList.tsx';
import { ResultPanel } from './ResultPanel.tsx';
import type { CorpusResult, GroupedResults } from './search-results.ts';
import type { SearchEvent, SearchState } from './search-state.ts';

interface SearchPartProps {
  readonly state: SearchState;
  readonly results: GroupedResults;
  readonly opened: CorpusResult | undefined;
  readonly filter: SourceFilter;
  /** What is marked on the page. */
  readonly entities: readonly NamedEntity[];
  readonly actions: Pick<PopupActions, 'compare' | 'openOptions'>;
  readonly onVisit: (entity: NamedEntity, index: number) => void;
  readonly onEvent: (event: SearchEvent) => void;
}

export function SearchPart({ state, results, opened, filter, entities, actions, onVisit, onEvent }: SearchPartProps) {
  const onPage = ({ pack, result }: CorpusResult): NamedEntity | undefined =>
    result.kind === 'entity' ? entities.find(({ ref }) => ref === `${pack.info.id}/${result.entity}`) : undefined;
  if (opened) {
    const entity = onPage(opened);
    return (
      <ResultPanel
        key={opened.key}
        found={opened}
        filter={filter}
        onGoTo={entity ? () => onVisit(entity, 0) : null}
        onBack={() => onEvent({ type: 'left' })}
        onCompare={actions.compare}
        onChangeFilter={actions.openOptions}
      />
    );
  }
  return (
    <ResultList
      state={state}
      results={results}
      filter={filter}
      onPage={(result) => onPage(result)?.places.length ?? 0}
      onEvent={onEvent}
    />
  );
}
