import { describe, expect, it } from 'vitest';
import { type HistoryEvent, moveHistory, startHistory } from '#components/options/settings-history.ts';
import { defaultSettings } from '#lib/extension/settings.ts';

const after = (...events: HistoryEvent[]) => events.reduce(moveHistory, startHistory(defaultSettings));
const undo: HistoryEvent = { type: 'undo' };

describe('undo on the options page', () => {
  it('takes back one change after the other', () => {
    const changed = after(
      { type: 'change', change: { patch: { theme: 'dark' }, what: () => 'dark' } },
      { type: 'change', change: { patch: { marks: 'every' }, what: () => 'every' } },
    );
    const once = moveHistory(changed, undo);
    expect(once.settings).toEqual({ ...defaultSettings, theme: 'dark' });
    expect(moveHistory(once, undo).settings).toEqual(defaultSettings);
  });

  it('does nothing when nothing was changed', () => {
    const start = startHistory(defaultSettings);
    expect(moveHistory(start, undo)).toBe(start);
  });

  it('leaves alone what was changed elsewhere meanwhile', () => {
    const done = after(
      { type: 'change', change: { patch: { theme: 'dark' }, what: () => 'dark' } },
      { type: 'adopt', settings: { ...defaultSettings, theme: 'dark', entitiesOff: ['p/dar'] } },
      undo,
    );
    expect(done.settings).toEqual({ ...defaultSettings, entitiesOff: ['p/dar'] });
  });

  it('takes a dragged slider back in one step, to where it was before the drag', () => {
    const slide = (delay: number): HistoryEvent => ({
      type: 'change',
      change: { patch: { delay }, what: () => `${delay} ms`, merge: 'delay' },
    });
    const dragged = after(slide(310), slide(400), slide(900));
    expect(dragged.steps.map(({ what }) => what())).toEqual(['900 ms']);
    expect(moveHistory(dragged, undo).settings.delay).toBe(defaultSettings.delay);
  });

  it('takes back a reset of everything as one change', () => {
    const mine = { ...defaultSettings, theme: 'dark' as const, textSize: 150 };
    const reset: HistoryEvent = { type: 'change', change: { patch: defaultSettings, what: () => 'reset' } };
    expect(moveHistory(moveHistory(startHistory(mine), reset), undo).settings).toEqual(mine);
  });
});
