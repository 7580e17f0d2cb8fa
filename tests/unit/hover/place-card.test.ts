import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rect } from '#lib/hover/card-contract.ts';
import { isSheet, type PlaceInput, placeCard } from '#lib/hover/place-card.ts';

const line = (left: number, top: number): Rect => ({ left, top, right: left + 80, bottom: top + 20 });

function input(change: Partial<PlaceInput>): PlaceInput {
  return {
    lines: [line(100, 100)],
    pointer: null,
    room: { left: 0, top: 0, right: 1_000, bottom: 800 },
    card: { width: 360, height: 400 },
    rtl: false,
    side: null,
    comfortable: 420,
    ...change,
  };
}

describe('a card that opens', () => {
  test('lies below the line, in line with the start of the mention', async () => {
    expect(await placeCard(input({}))).toEqual({ left: 100, top: 126, width: 360, height: 400, side: 'below' });
  });

  test('ends with the mention on a page from right to left', async () => {
    expect(await placeCard(input({ lines: [line(600, 100)], rtl: true }))).toMatchObject({ left: 320 });
  });

  test('lies above where there is no room below', async () => {
    const place = await placeCard(input({ lines: [line(100, 600)] }));
    expect(place).toMatchObject({ side: 'above', top: 600 - 6 - 400 });
  });

  test('stays below, and scrolls inside, where a comfortable part of it fits', async () => {
    const place = await placeCard(input({ lines: [line(100, 330)], card: { width: 360, height: 900 } }));
    expect(place).toMatchObject({ side: 'below', top: 356, height: 800 - 8 - 356 });
  });

  test('takes the side with more room where none is comfortable', async () => {
    const room = { left: 0, top: 0, right: 1_000, bottom: 500 };
    expect(await placeCard(input({ room, lines: [line(100, 300)] }))).toMatchObject({
      side: 'above',
      top: 8,
      height: 286,
    });
    expect(await placeCard(input({ room, lines: [line(100, 150)] }))).toMatchObject({ side: 'below', height: 316 });
  });

  test('moves in from the edge', async () => {
    expect(await placeCard(input({ lines: [line(950, 100)] }))).toMatchObject({ left: 1_000 - 8 - 360 });
  });

  test('narrows with the viewport', async () => {
    const room = { left: 0, top: 0, right: 320, bottom: 800 };
    expect(await placeCard(input({ room }))).toMatchObject({ left: 8, width: 304 });
  });

  test('keeps out from under sticky headers', async () => {
    const room = { left: 0, top: 60, right: 1_000, bottom: 800 };
    const place = await placeCard(input({ room, lines: [line(100, 600)], card: { width: 360, height: 530 } }));
    expect(place).toMatchObject({ side: 'above', top: 68 });
  });

  test('goes by the line that the pointer is on', async () => {
    const lines = [line(600, 100), line(20, 124)];
    expect(await placeCard(input({ lines, pointer: { x: 620, y: 110 } }))).toMatchObject({ left: 600, top: 126 });
    expect(await placeCard(input({ lines, pointer: { x: 30, y: 130 } }))).toMatchObject({ left: 20, top: 150 });
  });

  test('has no place when the mention has none', async () => {
    expect(await placeCard(input({ lines: [] }))).toBeNull();
  });
});

describe('a card that is open', () => {
  test('stays on its side while the page scrolls, and changes when little is left there', async () => {
    expect(await placeCard(input({ side: 'below', lines: [line(100, 600)] }))).toMatchObject({
      side: 'below',
      height: 166,
    });
    expect(await placeCard(input({ side: 'below', lines: [line(100, 700)] }))).toMatchObject({ side: 'above' });
  });

  test('stays in the viewport when its mention has scrolled out of it', async () => {
    expect(await placeCard(input({ side: 'below', lines: [line(100, -900)] }))).toMatchObject({ top: 8, height: 400 });
    expect(await placeCard(input({ side: 'above', lines: [line(100, 2_000)] }))).toMatchObject({
      top: 392,
      height: 400,
    });
  });
});

test('anywhere, the card is in the viewport and off the line under the pointer', async () => {
  const anyInput = fc
    .record({
      width: fc.integer({ min: 200, max: 2_000 }),
      height: fc.integer({ min: 120, max: 1_400 }),
      left: fc.double({ min: 0, max: 1, noNaN: true }),
      top: fc.double({ min: 0, max: 1, noNaN: true }),
      card: fc.record({ width: fc.integer({ min: 200, max: 600 }), height: fc.integer({ min: 40, max: 2_000 }) }),
      side: fc.constantFrom(null, 'above' as const, 'below' as const),
      rtl: fc.boolean(),
    })
    .map(({ width, height, left, top, ...rest }) =>
      input({
        ...rest,
        room: { left: 0, top: 0, right: width, bottom: height },
        lines: [line(left * (width - 80), top * (height - 20))],
      }),
    );
  await fc.assert(
    fc.asyncProperty(anyInput, async (given) => {
      const place = await placeCard(given);
      const [marked] = given.lines;
      if (!place || !marked) throw new Error('no place');
      expect(place.left).toBeGreaterThanOrEqual(7.99);
      expect(place.left + place.width).toBeLessThanOrEqual(given.room.right - 7.99);
      expect(place.top + place.height).toBeLessThanOrEqual(given.room.bottom + 0.01);
      if (place.side === 'below') expect(place.top).toBeGreaterThanOrEqual(marked.bottom);
      else expect(place.top + place.height).toBeLessThanOrEqual(marked.top + 0.01);
    }),
    { numRuns: 1_000 },
  );
});

test('it is a sheet from below on narrow touch screens only', () => {
  expect([isSheet(390, true), isSheet(390, false), isSheet(800, true)]).toEqual([true, false, false]);
});
