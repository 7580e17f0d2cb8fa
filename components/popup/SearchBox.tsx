/** The search field and its list of results: a combobox, so that the arrow keys work while the words are being typed. */
import { useEffect, useRef } from 'preact/hooks';
import { say } from './popup-wording.ts';
import { ResultOption } from './ResultOption.tsx';
import type { CorpusResult, GroupedResults } from './search-results.ts';
import { canLeave, type SearchEvent, type SearchState } from './search-state.ts';

interface SearchBoxProps {
  readonly state: SearchState;
  readonly results: GroupedResults;
  /** Mentions on the page of the entity that a result is about. */
  readonly onPage: (result: CorpusResult) => number;
  readonly onEvent: (event: SearchEvent) => void;
}

const steps = { ArrowDown: 'next', ArrowUp: 'previous', PageUp: 'first', PageDown: 'last' } as const;
const optionId = (index: number) => `result-${index}`;

export function SearchBox({ state, results, onPage, onEvent }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  const { listed } = results;
  const expanded = state.query.trim() !== '' && state.opened === null;
  useSlashKey(field);
  useEffect(() => {
    if (state.active !== null) document.getElementById(optionId(state.active))?.scrollIntoView({ block: 'nearest' });
  }, [state.active]);

  const open = (index: number) => {
    const chosen = listed[index];
    if (chosen) onEvent({ type: 'opened', key: chosen.key, index });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key as keyof typeof steps];
    if (step !== undefined) onEvent({ type: 'stepped', step, count: expanded ? listed.length : 0 });
    else if (event.key === 'Enter') open(state.active ?? 0);
    else if (event.key === 'Escape' && canLeave(state)) onEvent({ type: 'left' });
    else return;
    // Escape would close the popup, the arrows would move the caret.
    event.preventDefault();
  };

  return (
    <div class="search">
      <div class="search-field">
        <input
          ref={field}
          type="text"
          inputMode="search"
          role="combobox"
          aria-label={say('search')}
          aria-expanded={expanded}
          aria-controls="results"
          aria-autocomplete="list"
          aria-activedescendant={expanded && state.active !== null ? optionId(state.active) : undefined}
          aria-keyshortcuts="/"
          placeholder={say('search-placeholder')}
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={state.query}
          onInput={(event) => onEvent({ type: 'typed', query: event.currentTarget.value })}
          onKeyDown={onKeyDown}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </div>
      <ResultList
        shown={expanded}
        query={state.query}
        results={results}
        active={state.active}
        onPage={onPage}
        onOpen={open}
      />
    </div>
  );
}

interface ResultListProps {
  readonly shown: boolean;
  readonly query: string;
  readonly results: GroupedResults;
  readonly active: number | null;
  readonly onPage: (result: CorpusResult) => number;
  readonly onOpen: (index: number) => void;
}

function ResultList({ shown, query, results: { groups, listed }, active, onPage, onOpen }: ResultListProps) {
  return (
    <>
      <p role="status" class={listed.length > 0 || !shown ? 'visually-hidden' : 'soft search-none'}>
        {shown && (listed.length > 0 ? say('found', { n: listed.length }) : say('found-none', { query }))}
      </p>
      <div id="results" role="listbox" aria-label={say('search-results')} hidden={!shown || listed.length === 0}>
        {shown &&
          groups.map(({ group, results }) => (
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
                    active={index === active}
                    onPage={onPage(result)}
                    onOpen={() => onOpen(index)}
                  />
                );
              })}
            </div>
          ))}
      </div>
    </>
  );
}

/** "/" goes to the search field from anywhere but a text field. */
function useSlashKey(field: { readonly current: HTMLInputElement | null }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target === field.current) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}
