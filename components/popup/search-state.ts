/** The popup's search as a state machine: whether it is on, what is typed, which result the arrow keys are on, which one is open. Pure. */

export interface SearchState {
  /** The field is shown. */
  readonly on: boolean;
  readonly query: string;
  /** Index into the list of results as shown; null while no arrow key was used. */
  readonly active: number | null;
  /** Key of the result that is open, or null. */
  readonly opened: string | null;
}

export type SearchEvent =
  | { readonly type: 'began' }
  | { readonly type: 'typed'; readonly query: string }
  | { readonly type: 'stepped'; readonly step: 'next' | 'previous' | 'first' | 'last'; readonly count: number }
  | { readonly type: 'opened'; readonly key: string; readonly index: number }
  /** Escape or back: one level at a time, a result, then what was typed, then the search. */
  | { readonly type: 'left' }
  /** All of it at once. */
  | { readonly type: 'ended' };

export const idleSearch: SearchState = { on: false, query: '', active: null, opened: null };

export function moveSearch(state: SearchState, event: SearchEvent): SearchState {
  switch (event.type) {
    case 'began':
      return state.on ? state : { ...idleSearch, on: true };
    case 'typed':
      return { on: true, query: event.query, active: null, opened: null };
    case 'stepped':
      return event.count === 0 ? state : { ...state, active: stepped(state.active, event.step, event.count) };
    case 'opened':
      return { ...state, active: event.index, opened: event.key };
    case 'left':
      if (state.opened !== null) return { ...state, opened: null };
      return { ...idleSearch, on: state.query !== '' };
    case 'ended':
      return idleSearch;
  }
}

function stepped(active: number | null, step: 'next' | 'previous' | 'first' | 'last', count: number): number {
  if (step === 'first') return 0;
  if (step === 'last') return count - 1;
  if (active === null) return step === 'next' ? 0 : count - 1;
  return (active + (step === 'next' ? 1 : -1) + count) % count;
}

/** True while the list of results is what the reader looks at. */
export const isListing = ({ query, opened }: SearchState): boolean => query.trim() !== '' && opened === null;

/** True when Escape has something to leave here, and so must not close the popup. */
export const canLeave = ({ on }: SearchState): boolean => on;
