import { describe, expect, it } from 'vitest';
import { canLeave, idleSearch, moveSearch, type SearchEvent } from '#components/popup/search-state.ts';

const after = (...events: SearchEvent[]) => events.reduce(moveSearch, idleSearch);
const step = (to: 'next' | 'previous' | 'first' | 'last', count = 3): SearchEvent => ({
  type: 'stepped',
  step: to,
  count,
});

describe('the popup search', () => {
  it('is on no result until an arrow key is used', () => {
    expect(after({ type: 'typed', query: 'dar' })).toMatchObject({ query: 'dar', active: null, opened: null });
  });

  it('moves over the results and around both ends', () => {
    const typed: SearchEvent = { type: 'typed', query: 'dar' };
    expect(after(typed, step('next')).active).toBe(0);
    expect(after(typed, step('previous')).active).toBe(2);
    expect(after(typed, step('last'), step('next')).active).toBe(0);
    expect(after(typed, step('first'), step('previous')).active).toBe(2);
  });

  it('stays where it is when there is no result', () => {
    expect(after({ type: 'typed', query: 'zzz' }, step('next', 0)).active).toBeNull();
  });

  it('forgets the old place when the words change', () => {
    expect(after({ type: 'typed', query: 'd' }, step('next'), { type: 'typed', query: 'da' }).active).toBeNull();
  });

  it('is left one level at a time: a result, what was typed, the search', () => {
    const opened = after({ type: 'typed', query: 'dar' }, { type: 'opened', key: 'p/dar', index: 1 });
    const back = moveSearch(opened, { type: 'left' });
    expect(back).toEqual({ on: true, query: 'dar', active: 1, opened: null });
    const emptied = moveSearch(back, { type: 'left' });
    expect(emptied).toEqual({ ...idleSearch, on: true });
    expect(moveSearch(emptied, { type: 'left' })).toEqual(idleSearch);
  });

  it('ends at once, and keeps what is typed when it is begun again meanwhile', () => {
    const typed = after({ type: 'began' }, { type: 'typed', query: 'dar' });
    expect(moveSearch(typed, { type: 'began' })).toEqual(typed);
    expect(moveSearch(typed, { type: 'ended' })).toEqual(idleSearch);
  });

  it('leaves Escape to the browser when there is nothing to go back from', () => {
    expect([canLeave(idleSearch), canLeave(after({ type: 'began' }))]).toEqual([false, true]);
  });
});
