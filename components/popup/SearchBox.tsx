/** The search field. With ResultList it makes a combobox: the arrow keys move in the list while the words are typed. */
import { useEffect, useRef } from 'preact/hooks';
import { say } from './popup-wording.ts';
import { optionId, resultsId } from './ResultList.tsx';
import { onSearchKey } from './search-keys.ts';
import type { CorpusResult } from './search-results.ts';
import { isListing, type SearchEvent, type SearchState } from './search-state.ts';

type Field = { readonly current: HTMLInputElement | null };

interface SearchBoxProps {
  readonly state: SearchState;
  /** Results in the order of the list. */
  readonly listed: readonly CorpusResult[];
  readonly onEvent: (event: SearchEvent) => void;
}

export function SearchBox({ state, listed, onEvent }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  const expanded = isListing(state) && listed.length > 0;
  useSlashKey(field);
  useFocusOnReturn(field, state.opened);
  useEffect(() => {
    if (state.active !== null) document.getElementById(optionId(state.active))?.scrollIntoView({ block: 'nearest' });
  }, [state.active]);

  return (
    <search class="search-field">
      <input
        ref={field}
        type="text"
        inputMode="search"
        role="combobox"
        aria-label={say('search')}
        aria-expanded={expanded}
        aria-controls={resultsId}
        aria-autocomplete="list"
        aria-activedescendant={expanded && state.active !== null ? optionId(state.active) : undefined}
        aria-keyshortcuts="/"
        placeholder={say('search-placeholder')}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={state.query}
        onInput={(event) => onEvent({ type: 'typed', query: event.currentTarget.value })}
        onKeyDown={(event) => onSearchKey(event, state, listed, onEvent)}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
    </search>
  );
}

/** Who comes back from an opened result goes on in the field. */
function useFocusOnReturn(field: Field, opened: string | null) {
  const wasOpened = useRef(opened);
  useEffect(() => {
    if (wasOpened.current !== null && opened === null) field.current?.focus();
    wasOpened.current = opened;
  }, [field, opened]);
}

/** "/" goes to the search field from anywhere but the field itself. */
function useSlashKey(field: Field) {
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
