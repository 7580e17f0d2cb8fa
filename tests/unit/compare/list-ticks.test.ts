import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTicks } from '#lib/compare/list-ticks.ts';
import { day } from '#lib/compare/time-span.ts';

const ticks = (start: string, end: string, most: number) =>
  listTicks({ start: Date.parse(start), end: Date.parse(end) }, most).map(
    ({ time, unit }) => `${new Date(time).toISOString().slice(0, 10)} ${unit}`,
  );

describe('listTicks', () => {
  it('marks the months of some months', () => {
    expect(ticks('2025-10-20', '2026-02-10', 6)).toEqual([
      '2025-11-01 month',
      '2025-12-01 month',
      '2026-01-01 year',
      '2026-02-01 month',
    ]);
  });

  it('marks every third month where there is less room', () => {
    expect(ticks('2025-04-20', '2026-01-20', 4)).toEqual(['2025-07-01 month', '2025-10-01 month', '2026-01-01 year']);
  });

  it('marks days evenly, without a 31st beside a first', () => {
    expect(ticks('2025-05-20', '2025-06-10', 5)).toEqual([
      '2025-05-21 day',
      '2025-05-26 day',
      '2025-06-01 month',
      '2025-06-06 day',
    ]);
  });

  it('marks round years', () => {
    expect(ticks('1972-01-01', '2026-01-01', 6)).toEqual([
      '1980-01-01 year',
      '1990-01-01 year',
      '2000-01-01 year',
      '2010-01-01 year',
      '2020-01-01 year',
    ]);
  });

  it('lists them in order, inside the view, and not many more than there is room for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 10, max: 40_000 }),
        fc.integer({ min: 2, max: 20 }),
        (from, length, most) => {
          const view = { start: from * day, end: (from + length) * day };
          const times = listTicks(view, most).map(({ time }) => time);
          expect(times).toEqual(times.toSorted((a, b) => a - b));
          expect(times.every((time) => time >= view.start && time < view.end)).toBe(true);
          expect(times.length).toBeLessThanOrEqual(most + 3);
        },
      ),
    );
  });
});
