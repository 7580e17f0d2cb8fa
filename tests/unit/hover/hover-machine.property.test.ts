import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hover, initialHover } from '#lib/hover/hover-machine.ts';
import type { HoverEffect, HoverEvent, HoverOptions, HoverState } from '#lib/hover/hover-state.ts';

const mention = fc.integer({ min: 1, max: 2 });
const over = fc.option(mention);
/** How many tokens ago; made a token when it is played, so that it often names what is under way and often what was. */
const token = fc.integer({ min: 0, max: 3 });
const at = fc.constant(0);

const anyEvent: fc.Arbitrary<HoverEvent> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('moved' as const),
      at,
      x: fc.integer({ min: 0, max: 12 }),
      y: fc.integer({ min: 0, max: 12 }),
      over,
      corridor: fc.boolean(),
      modifier: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('fired' as const),
      at,
      timer: fc.constantFrom('rest' as const, 'grace' as const),
      token,
    }),
  },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('arrived' as const), token }) },
  fc.record({ type: fc.constant('failed' as const), token }),
  fc.record({ type: fc.constant('modifier' as const), at, held: fc.boolean() }),
  fc.record({ type: fc.constant('clicked' as const), over, interactive: fc.boolean(), touch: fc.boolean() }),
  fc.record({ type: fc.constant('asked' as const), mention }),
  fc.record({ type: fc.constant('pinned' as const), pinned: fc.boolean() }),
  fc.record({ type: fc.constant('gone' as const), mention }),
  fc.constantFrom<HoverEvent>(
    { type: 'dismissed' },
    { type: 'card-entered' },
    { type: 'card-left' },
    { type: 'scrolled' },
    { type: 'hidden' },
  ),
);

const anyOptions: fc.Arbitrary<HoverOptions> = fc.record({
  trigger: fc.constantFrom('hover' as const, 'click' as const, 'modifier' as const),
  delay: fc.constantFrom(0, 100, 300),
});

interface Moment {
  readonly before: HoverState;
  readonly event: HoverEvent;
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}

/** Plays events with a clock that runs on by 50 ms for each; hands every step to the check. */
function replay(events: readonly HoverEvent[], options: HoverOptions, check: (moment: Moment) => void): void {
  let state = initialHover;
  events.forEach((placeless, index) => {
    const event = { ...placeless };
    if ('at' in event) Object.assign(event, { at: (index + 1) * 50 });
    if ('token' in event) Object.assign(event, { token: state.nextToken - 1 - event.token });
    const step = hover(state, event, options);
    check({ before: state, event, ...step });
    state = step.state;
  });
}

function always(check: () => (moment: Moment) => void): void {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), anyOptions, (events, options) =>
      replay(events, options, check()),
    ),
    { numRuns: 4_000 },
  );
}

test('no card opens by hover for a mention that the pointer is not on', () => {
  always(() => ({ state, effects }) => {
    for (const effect of effects) {
      if (effect.type === 'show' && effect.opened === 'hover') expect(state.pointer?.over).toBe(effect.mention);
    }
  });
});

test('scrolling never opens a card', () => {
  always(() => ({ event, effects }) => {
    if (event.type === 'scrolled')
      expect(effects.filter(({ type }) => type === 'show' || type === 'fetch')).toEqual([]);
  });
});

test('a card shows only what was fetched for it, and only while that attempt or card stands', () => {
  always(() => {
    const fetched = new Map<number, number>();
    const came = new Set<number>();
    return ({ before, event, effects }) => {
      if (event.type === 'arrived' && before.attempt?.token === event.token) came.add(event.token);
      for (const effect of effects) {
        if (effect.type === 'fetch') {
          expect(fetched.has(effect.token)).toBe(false);
          fetched.set(effect.token, effect.mention);
        }
        if (effect.type !== 'show') continue;
        expect(fetched.get(effect.token)).toBe(effect.mention);
        expect(came).toContain(effect.token);
        expect([before.attempt?.token, before.shown?.token]).toContain(effect.token);
      }
    };
  });
});

test('effects and state agree on whether a card is on the screen', () => {
  always(() => {
    let on: 'nothing' | 'prepared' | 'shown' = 'nothing';
    return ({ state, effects }) => {
      for (const { type } of effects) {
        if (type === 'prepare') expect(on).toBe('nothing');
        if (type === 'prepare') on = 'prepared';
        if (type === 'show') on = 'shown';
        if (type === 'hide') on = 'nothing';
      }
      expect(state.shown !== null).toBe(on === 'shown');
      if (on === 'prepared') expect(state.attempt?.loaded).toBe(true);
    };
  });
});

test('a card that was asked for is never closed or replaced by the pointer or a timer', () => {
  always(() => ({ before, event, effects }) => {
    const { shown } = before;
    if (!shown || (shown.opened === 'hover' && !shown.pinned)) return;
    if (!['moved', 'card-left', 'card-entered', 'fired', 'scrolled'].includes(event.type)) return;
    expect(effects.filter(({ type }) => type === 'hide')).toEqual([]);
    expect(effects.filter((effect) => effect.type === 'show' && effect.mention !== shown.mention)).toEqual([]);
  });
});
