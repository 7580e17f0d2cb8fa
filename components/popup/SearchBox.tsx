/** The search field. With ResultList it makes a combobox: the arrow keys move in the list while the words are typed. */
import { useEffect, useRef } from 'preact/hooks';
import { MagnifierIcon } from './MagnifierIcon.tsx';
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

/** Shown while a search is on; the field takes the focus when it comes. */
export function SearchBox({ state, listed, onEvent }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  const expanded = isListing(state) && listed.length > 0;
  useEffect(() => field.current?.focus(), []);
  useFocusOnReturn(field, state.opened);
  useEffect(() => {
    if (state.active !== null) document.getElementById(optionId(state.active))?.scrollIntoView({ block: 'nearest' });
  }, [state.active]);

  return (
    <search class="search-field">
      <MagnifierIcon />
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
        placeholder={say('search-placeholder')}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={state.query}
        onInput={(event) => onEvent({ type: 'typed', query: event.currentTarget.value })}
        onKeyDown={(event) => onSearchKey(event, state, listed, onEvent)}
      />
      <button
        type="button"
        class="icon-button"
        aria-label={say('search-end')}
        title={say('search-end')}
        onClick={() => onEvent({ type: 'ended' })}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
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
