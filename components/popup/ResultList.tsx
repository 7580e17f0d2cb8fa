/** The list that belongs to the search field, in groups. */
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import { say } from './popup-wording.ts';
import { ResultOption } from './ResultOption.tsx';
import { onSearchKey } from './search-keys.ts';
import type { CorpusResult, GroupedResults } from './search-results.ts';
import type { SearchEvent, SearchState } from './search-state.ts';

export const resultsId = 'results';
export const optionId = (index: number): string => `result-${index}`;

interface ResultListProps {
  readonly state: SearchState;
  readonly results: GroupedResults;
  readonly filter: SourceFilter;
  /** Mentions on the page of the entity that a result is about. */
  readonly onPage: (result: CorpusResult) => number;
  readonly onEvent: (event: SearchEvent) => void;
}

export function ResultList({ state, results: { groups, listed }, filter, onPage, onEvent }: ResultListProps) {
  if (listed.length === 0) return <p class="soft">{say('found-none', { query: state.query })}</p>;
  return (
    <div
      id={resultsId}
      role="listbox"
      aria-label={say('search-results')}
      // The list scrolls, so the keyboard must be able to reach it.
      tabIndex={0}
      aria-activedescendant={state.active === null ? undefined : optionId(state.active)}
      onKeyDown={(event) => onSearchKey(event, state, listed, onEvent)}
    >
      {groups.map(({ group, results }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox.
        <div key={group} role="group" aria-labelledby={`results-${group}`}>
          <div id={`results-${group}`} role="presentation" class="results-heading">
            {say(`kind-${group}`)}
          </div>
          {results.map((result) => {
            const index = listed.indexOf(result);
            return (
              <ResultOption
                key={result.key}
                id={optionId(index)}
                found={result}
                filter={filter}
                active={index === state.active}
                onPage={onPage(result)}
                onOpen={() => onEvent({ type: 'opened', key: result.key, index })}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
