/*
 *                  moved onto a mark              rested                    data arrived
 *        idle ───────────────────────▶ waiting ──────────▶ loading ──────────────────────▶ open ◀──┐
 *         ▲  ◀── moved off, scrolled ──┘  (fetches)           │  (waiting ──▶ open if data came first)  │
 *         │  ◀── moved off, scrolled, failed ─────────────────┘                              │      │ back on mark, corridor, card
 *         └──────────────────────── grace over ◀───────────────────────────────── leaving ◀──┘ ─────┘ moved off both
 */
import { describe, expect, test } from 'vitest';
import { hover, initialHover } from '#lib/hover/hover-machine.ts';
import type { HoverEffect, HoverEvent, HoverOptions, HoverState } from '#lib/hover/hover-state.ts';

const onHover: HoverOptions = { trigger: 'hover', delay: 300 };
const [A, B] = [1, 2];

/** Plays events; tells the name of the state they lead to and the effects of the last one. */
function play(events: readonly HoverEvent[], options = onHover) {
  let state: HoverState = initialHover;
  let effects: readonly HoverEffect[] = [];
  for (const event of events) ({ state, effects } = hover(state, event, options));
  return { state, name: nameOf(state), effects, does: effects.map(({ type }) => type) };
}

function nameOf({ attempt, shown }: HoverState): string {
  if (shown) return shown.leaving === null ? 'open' : 'leaving';
  if (attempt) return attempt.due ? 'loading' : 'waiting';
  return 'idle';
}

let place = 0;
function moved(
  over: number | null,
  at: number,
  more: Partial<Extract<HoverEvent, { type: 'moved' }>> = {},
): HoverEvent {
  place += 10;
  return { type: 'moved', at, x: place, y: 0, over, corridor: false, modifier: false, ...more };
}
const rested = (token: number, at: number): HoverEvent => ({ type: 'fired', timer: 'rest', token, at });
const graceOver = (token: number, at: number): HoverEvent => ({ type: 'fired', timer: 'grace', token, at });
const arrived = (token: number): HoverEvent => ({ type: 'arrived', token });
const clicked = (over: number | null, more: Partial<Extract<HoverEvent, { type: 'clicked' }>> = {}): HoverEvent => ({
  type: 'clicked',
  over,
  interactive: false,
  touch: false,
  ...more,
});

const openOnA = [moved(A, 0), arrived(1), rested(1, 300)];
const leavingA = [...openOnA, moved(null, 400)];

describe('idle', () => {
  test('moving onto a mark waits, and fetches at once', () => {
    const { name, effects } = play([moved(A, 0)]);
    expect(name).toBe('waiting');
    expect(effects).toEqual([
      { type: 'fetch', mention: A, token: 1 },
      { type: 'schedule', timer: 'rest', token: 1, ms: 300 },
    ]);
  });

  test('moving beside the marks does nothing', () => {
    expect(play([moved(null, 0)])).toMatchObject({ name: 'idle', does: [] });
  });

  test('a mark that scrolls under a still pointer does nothing', () => {
    const still = { x: 5, y: 5 };
    expect(play([moved(null, 0, still), { type: 'scrolled' }, moved(A, 50, still)])).toMatchObject({
      name: 'idle',
      does: [],
    });
  });

  test('nor does one under a pointer that only trembles while the page scrolls', () => {
    const events = [moved(null, 0, { x: 5, y: 5 }), { type: 'scrolled' } as const, moved(A, 50, { x: 6, y: 7 })];
    expect(play(events)).toMatchObject({ name: 'idle', does: [] });
    expect(play([...events, moved(A, 90, { x: 25, y: 7 })]).name).toBe('waiting');
  });

  test('a mark that the page puts under a still pointer does nothing', () => {
    expect(play([moved(null, 0, { x: 5, y: 5 }), moved(A, 50, { x: 5, y: 5 })]).name).toBe('idle');
  });

  test('a key loads at once and shows the card when its data are there', () => {
    expect(play([{ type: 'asked', mention: A }])).toMatchObject({ name: 'loading', does: ['fetch'] });
    expect(play([{ type: 'asked', mention: A }, arrived(1)]).effects).toEqual([
      { type: 'show', mention: A, token: 1, opened: 'key' },
    ]);
  });

  test('a click on a mark loads at once', () => {
    expect(play([clicked(A)])).toMatchObject({ name: 'loading', does: ['fetch'] });
  });

  test('a click on a marked link is the page’s', () => {
    expect(play([clicked(A, { interactive: true })])).toMatchObject({ name: 'idle', does: [] });
    expect(play([clicked(A, { interactive: true, touch: true })])).toMatchObject({ name: 'idle', does: [] });
  });
});

describe('waiting', () => {
  test('data and rest open the card, in either order', () => {
    expect(play([moved(A, 0), arrived(1)])).toMatchObject({ name: 'waiting', does: ['prepare'] });
    expect(play([moved(A, 0), arrived(1), rested(1, 300)])).toMatchObject({ name: 'open', does: ['show'] });
    expect(play([moved(A, 0), rested(1, 300)])).toMatchObject({ name: 'loading', does: [] });
    expect(play([moved(A, 0), rested(1, 300), arrived(1)])).toMatchObject({ name: 'open', does: ['show'] });
  });

  test('the rest begins anew with each movement on the mark', () => {
    const step = play([moved(A, 0), moved(A, 200), rested(1, 300)]);
    expect(step).toMatchObject({ name: 'waiting', effects: [{ type: 'schedule', timer: 'rest', token: 1, ms: 200 }] });
  });

  test('a trembling hand rests', () => {
    const events = [moved(A, 0, { x: 5, y: 5 }), moved(A, 200, { x: 7, y: 6 }), arrived(1), rested(1, 300)];
    expect(play(events).name).toBe('open');
  });

  test('moving off forgets it', () => {
    const events = [moved(A, 0), moved(null, 100)];
    expect(play(events)).toMatchObject({ name: 'idle', does: ['cancel'] });
    expect(play([...events, arrived(1)])).toMatchObject({ name: 'idle', does: [] });
    expect(play([...events, rested(1, 300)])).toMatchObject({ name: 'idle', does: [] });
  });

  test('moving off takes away what was prepared', () => {
    expect(play([moved(A, 0), arrived(1), moved(null, 100)])).toMatchObject({ name: 'idle', does: ['cancel', 'hide'] });
  });

  test('moving to another mark waits for that one', () => {
    expect(play([moved(A, 0), moved(B, 100)]).effects).toEqual([
      { type: 'cancel', timer: 'rest' },
      { type: 'fetch', mention: B, token: 2 },
      { type: 'schedule', timer: 'rest', token: 2, ms: 300 },
    ]);
    expect(play([moved(A, 0), moved(B, 100), arrived(1), rested(1, 400)])).toMatchObject({ name: 'waiting', does: [] });
  });

  test.each<[string, HoverEvent]>([
    ['scrolling', { type: 'scrolled' }],
    ['Escape', { type: 'dismissed' }],
    ['a click on the page', clicked(null)],
    ['data that cannot be had', { type: 'failed', token: 1 }],
    ['the mention leaving the page', { type: 'gone', mention: A }],
    ['the tab being hidden', { type: 'hidden' }],
  ])('%s forgets it', (_, event) => {
    expect(play([moved(A, 0), event])).toMatchObject({ name: 'idle', does: ['cancel'] });
  });

  test('a click on the mark opens it without waiting on, with the fetch that is under way', () => {
    expect(play([moved(A, 0), arrived(1), clicked(A)]).effects).toEqual([
      { type: 'show', mention: A, token: 1, opened: 'click' },
    ]);
  });
});

describe('loading', () => {
  const loadingA = [moved(A, 0), rested(1, 300)];

  test('a failure is the end of it', () => {
    expect(play([...loadingA, { type: 'failed', token: 1 }])).toMatchObject({ name: 'idle', does: [] });
  });

  test('moving off forgets it', () => {
    expect(play([...loadingA, moved(null, 400), arrived(1)])).toMatchObject({ name: 'idle', does: [] });
  });

  test('moving off does not forget what a key asked for', () => {
    expect(play([{ type: 'asked', mention: A }, moved(null, 100), arrived(1)]).name).toBe('open');
  });
});

describe('open', () => {
  test('leaving the mark gives grace', () => {
    expect(play(leavingA)).toMatchObject({
      name: 'leaving',
      effects: [{ type: 'schedule', timer: 'grace', token: 2, ms: 300 }],
    });
  });

  test('leaving does not count in the corridor to the card', () => {
    expect(play([...openOnA, moved(null, 400, { corridor: true })])).toMatchObject({ name: 'open', does: [] });
  });

  test('marks under the card are out of reach', () => {
    expect(play([...openOnA, { type: 'card-entered' }, moved(B, 500)])).toMatchObject({ name: 'open', does: [] });
  });

  test('leaving the card gives grace', () => {
    expect(play([...openOnA, { type: 'card-entered' }, { type: 'card-left' }]).name).toBe('leaving');
  });

  test('resting on another mark, more shortly, switches to its card', () => {
    const toB = [...openOnA, moved(B, 400)];
    expect(play(toB).effects).toContainEqual({ type: 'schedule', timer: 'rest', token: 3, ms: 150 });
    expect(play([...toB, arrived(3)]), 'the open card is not built over').toMatchObject({ name: 'leaving', does: [] });
    expect(play([...toB, arrived(3), rested(3, 550)])).toMatchObject({
      name: 'open',
      state: { shown: { mention: B } },
      does: ['cancel', 'show'],
    });
  });

  test('a rest shorter than the switch’s stays as short', () => {
    const quick: HoverOptions = { trigger: 'hover', delay: 40 };
    const { effects } = play([moved(A, 0), arrived(1), rested(1, 40), moved(B, 400)], quick);
    expect(effects).toContainEqual({ type: 'schedule', timer: 'rest', token: 3, ms: 40 });
  });

  test('a click outside closes it and is the page’s', () => {
    expect(play([...openOnA, clicked(null)])).toMatchObject({ name: 'idle', does: ['hide'] });
  });

  test('Escape closes it, and it stays closed until the pointer has left the mark', () => {
    const dismissed: HoverEvent[] = [...openOnA, { type: 'dismissed' }];
    expect(play(dismissed)).toMatchObject({ name: 'idle', does: ['hide'] });
    expect(play([...dismissed, moved(A, 500)]).name).toBe('idle');
    expect(play([...dismissed, moved(A, 500), moved(null, 600), moved(A, 700)]).name).toBe('waiting');
    // The pointer was in the card: it has come back.
    const inCard: HoverEvent[] = [...openOnA, { type: 'card-entered' }, { type: 'dismissed' }];
    expect(play([...inCard, moved(A, 500)]).name).toBe('waiting');
  });

  test('a key pressed for it shows it again, for the focus to go in', () => {
    expect(play([...openOnA, { type: 'asked', mention: A }]).effects).toEqual([
      { type: 'show', mention: A, token: 1, opened: 'key' },
    ]);
  });

  test.each<[string, HoverEvent]>([
    ['the mention leaving the page', { type: 'gone', mention: A }],
    ['the tab being hidden', { type: 'hidden' }],
  ])('%s closes it', (_, event) => {
    expect(play([...openOnA, event])).toMatchObject({ name: 'idle', does: ['hide'] });
  });
});

describe('leaving', () => {
  test('the end of the grace closes the card', () => {
    expect(play([...leavingA, graceOver(2, 700)])).toMatchObject({ name: 'idle', does: ['hide'] });
  });

  test.each<[string, HoverEvent]>([
    ['back on the mark', moved(A, 500)],
    ['in the corridor', moved(null, 500, { corridor: true })],
    ['in the card', { type: 'card-entered' }],
    ['pinned', { type: 'pinned', pinned: true }],
  ])('%s, it stays open, and an old end of grace does nothing', (_, event) => {
    expect(play([...leavingA, event])).toMatchObject({ name: 'open', does: ['cancel'] });
    expect(play([...leavingA, event, graceOver(2, 700)])).toMatchObject({ name: 'open', does: [] });
  });
});

describe('a card that was asked for (pinned, or opened by click, tap or key)', () => {
  const ways: readonly [string, readonly HoverEvent[]][] = [
    ['pinned', [...openOnA, { type: 'pinned', pinned: true }]],
    ['clicked', [clicked(A), arrived(1)]],
    ['tapped', [clicked(A, { touch: true }), arrived(1)]],
    ['asked for', [{ type: 'asked', mention: A }, arrived(1)]],
  ];

  test.each(ways)('%s: stays when the pointer moves off or the tab is hidden', (_, events) => {
    expect(play([...events, moved(null, 900)]).name).toBe('open');
    expect(play([...events, { type: 'hidden' }]).name).toBe('open');
  });

  test.each(ways)('%s: a click outside closes it, swallowed once', (_, events) => {
    expect(play([...events, clicked(null)])).toMatchObject({ name: 'idle', does: ['hide', 'swallow-click'] });
    expect(play([...events, clicked(null), clicked(null)])).toMatchObject({ name: 'idle', does: [] });
  });

  test.each(ways)('%s: a click on its own marked link goes to the page', (_, events) => {
    expect(play([...events, clicked(A, { interactive: true })])).toMatchObject({ name: 'idle', does: ['hide'] });
  });

  test.each(ways)(
    '%s: it does not switch to a mark that the pointer rests on, but to one that is clicked',
    (_, events) => {
      expect(play([...events, moved(B, 900)])).toMatchObject({ name: 'open', does: [] });
      expect(play([...events, clicked(B), arrived(2)])).toMatchObject({
        state: { shown: { mention: B, pinned: false } },
      });
    },
  );
});

describe('other triggers', () => {
  test('click: the pointer alone does nothing', () => {
    const options: HoverOptions = { trigger: 'click', delay: 300 };
    expect(play([moved(A, 0)], options)).toMatchObject({ name: 'idle', does: [] });
    expect(play([moved(A, 0), clicked(A), arrived(1)], options).does).toEqual(['show']);
  });

  describe('modifier', () => {
    const options: HoverOptions = { trigger: 'modifier', delay: 300 };

    test('opens on the mark under the pointer while the key is held, after a short rest', () => {
      expect(play([moved(A, 0)], options).name).toBe('idle');
      expect(play([moved(A, 0), { type: 'modifier', at: 500, held: true }], options).effects).toContainEqual({
        type: 'schedule',
        timer: 'rest',
        token: 1,
        ms: 60,
      });
      expect(play([moved(A, 0, { modifier: true })], options).name).toBe('waiting');
    });

    test('letting go before it opens forgets it; later it does not matter', () => {
      const held: HoverEvent[] = [moved(A, 0, { modifier: true }), arrived(1)];
      expect(play([...held, { type: 'modifier', at: 30, held: false }], options).name).toBe('idle');
      expect(play([...held, rested(1, 60), { type: 'modifier', at: 90, held: false }], options).name).toBe('open');
    });

    test('a click does nothing, a tap opens', () => {
      expect(play([clicked(A)], options).name).toBe('idle');
      expect(play([clicked(A, { touch: true })], options).name).toBe('loading');
    });
  });
});
