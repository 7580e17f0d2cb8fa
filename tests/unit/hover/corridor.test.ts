import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rect } from '#lib/hover/card-contract.ts';
import { inCorridor } from '#lib/hover/corridor.ts';

const line: Rect = { left: 100, top: 100, right: 140, bottom: 120 };
const below: Rect = { left: 60, top: 200, right: 420, bottom: 600 };

test.each([
  ['straight down from the line', 120, 150],
  ['on the slant to the near corner', 90, 160],
  ['on the slant to the far corner', 250, 150],
  ['on the line itself', 130, 110],
  ['in the card', 300, 500],
])('%s is on the way', (_, x, y) => {
  expect(inCorridor({ x, y }, line, below)).toBe(true);
});

test.each([
  ['above the line', 120, 95],
  ['beside the line, away from the card', 80, 105],
  ['beyond the slant', 400, 130],
  ['beside the card', 430, 300],
  ['below the card', 200, 601],
])('%s is not', (_, x, y) => {
  expect(inCorridor({ x, y }, line, below)).toBe(false);
});

test('a card above works alike', () => {
  const above: Rect = { left: 60, top: 0, right: 420, bottom: 90 };
  expect(inCorridor({ x: 150, y: 95 }, line, above)).toBe(true);
  expect(inCorridor({ x: 150, y: 125 }, line, above)).toBe(false);
});

const coordinate = fc.integer({ min: -500, max: 2_000 });
const rect = fc
  .tuple(coordinate, coordinate, fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }))
  .map(([left, top, width, height]): Rect => ({ left, top, right: left + width, bottom: top + height }));
const share = fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8);

function within({ left, top, right, bottom }: Rect, x: number, y: number) {
  return { x: left + (right - left) * x, y: top + (bottom - top) * y };
}

test('every straight way from a point of the line to a point of the card is in the corridor', () => {
  fc.assert(
    fc.property(rect, rect, share, share, share, share, share, (from, to, x1, y1, x2, y2, along) => {
      const [start, end] = [within(from, x1, y1), within(to, x2, y2)];
      const point = { x: start.x + (end.x - start.x) * along, y: start.y + (end.y - start.y) * along };
      expect(inCorridor(point, from, to)).toBe(true);
    }),
  );
});
