/** Keys of the search, the same in its field and in its list. */
import type { CorpusResult } from './search-results.ts';
import { canLeave, isListing, type SearchEvent, type SearchState } from './search-state.ts';

const steps = { ArrowDown: 'next', ArrowUp: 'previous', PageUp: 'first', PageDown: 'last' } as const;

export function onSearchKey(
  event: KeyboardEvent,
  state: SearchState,
  listed: readonly CorpusResult[],
  onEvent: (event: SearchEvent) => void,
): void {
  const searchEvent = eventOf(event.key, state, listed);
  if (searchEvent === null) return;
  // Escape would close the popup, the arrows would move the caret.
  event.preventDefault();
  onEvent(searchEvent);
}

function eventOf(key: string, state: SearchState, listed: readonly CorpusResult[]): SearchEvent | null {
  if (key === 'Escape') return canLeave(state) ? { type: 'left' } : null;
  if (!isListing(state)) return null;
  const index = state.active ?? 0;
  const chosen = listed[index];
  if (key === 'Enter') return chosen ? { type: 'opened', key: chosen.key, index } : null;
  return key in steps ? { type: 'stepped', step: steps[key as keyof typeof steps], count: listed.length } : null;
}
