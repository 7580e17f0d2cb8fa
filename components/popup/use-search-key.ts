import { useEffect, useRef } from 'preact/hooks';
import type { SearchEvent, SearchState } from './search-state.ts';

/** "/" begins a search from anywhere but a field. When the search is over, the focus returns to where it was before. */
export function useSearchKey({ on }: SearchState, onEvent: (event: SearchEvent) => void): void {
  const cameFrom = useRef<Element | null>(null);
  const wasOn = useRef(on);
  useEffect(() => {
    if (wasOn.current && !on) focusAgain(cameFrom.current);
    wasOn.current = on;
  }, [on]);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      // The field takes the focus before this effect is renewed.
      if (!on && target instanceof Element && target.closest('search') === null) cameFrom.current = target;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || on) return;
      event.preventDefault();
      onEvent({ type: 'began' });
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('keydown', onKey);
    };
  }, [on, onEvent]);
}

/** The button in the header is made anew when the field leaves its place. */
function focusAgain(element: Element | null) {
  const there = element?.isConnected ? element : document.querySelector('[aria-keyshortcuts="/"]');
  if (there instanceof HTMLElement) there.focus();
}
