import { MagnifierIcon } from './MagnifierIcon.tsx';
import { Part } from './Part.tsx';
import { say } from './popup-wording.ts';

/** The last thing of the popup, on every page: the way to all that is not on it. */
export function SearchOpener({ onSearch }: { readonly onSearch: () => void }) {
  return (
    <Part title={say('search')}>
      <button type="button" class="search-opener" onClick={onSearch}>
        <MagnifierIcon />
        <span>{say('search-placeholder')}</span>
        <span class="key" aria-hidden="true">
          /
        </span>
      </button>
    </Part>
  );
}
