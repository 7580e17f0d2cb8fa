import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, type TimeSpan } from '#lib/compare/time-span.ts';
import { fitAll, nameInterval, panBy, panTo, viewInterval, zoomAt } from '#lib/compare/zoom.ts';

const all = fitAll({ start: 0, end: 250 * day });
const lengthOf = ({ start, end }: TimeSpan) => end - start;

describe('fitAll', () => {
  it('shows everything with a little room around it', () => {
    expect(all).toEqual({ start: -10 * day, end: 295 * day });
  });

  it('shows some days around a single one', () => {
    expect(lengthOf(fitAll({ start: 0, end: day }))).toBeGreaterThan(9 * day);
  });
});

describe('zoomAt', () => {
  it('keeps the moment under the pointer where it is', () => {
    const moment = all.start + lengthOf(all) / 4;
    const near = zoomAt(all, 2, moment, all);
    expect(lengthOf(near)).toBeCloseTo(lengthOf(all) / 2);
    expect((moment - near.start) / lengthOf(near)).toBeCloseTo(0.25);
  });

  it('never shows more than there is', () => {
    expect(zoomAt(all, 0.5, 0, all)).toEqual(all);
  });

  it('stays inside the picture and above the closest look, whatever one does', () => {
    const step = fc.oneof(
      fc.record({ factor: fc.double({ min: 0.1, max: 10, noNaN: true }), around: fc.integer({ min: -10, max: 295 }) }),
      fc.record({ pan: fc.integer({ min: -400, max: 400 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let view = all;
        for (const each of steps) {
          view = 'pan' in each ? panBy(view, each.pan * day, all) : zoomAt(view, each.factor, each.around * day, all);
        }
        expect(view.start).toBeGreaterThanOrEqual(all.start - 1);
        expect(view.end).toBeLessThanOrEqual(all.end + 1);
        expect(lengthOf(view)).toBeGreaterThanOrEqual(10 * day - 1);
      }),
    );
  });
});

describe('panTo', () => {
  const view = { start: 100 * day, end: 130 * day };

  it('leaves the view alone when the stretch is in it', () => {
    expect(panTo(view, { start: 110 * day, end: 111 * day }, all)).toBe(view);
  });

  it('moves just so far that the stretch is in it', () => {
    expect(panTo(view, { start: 150 * day, end: 151 * day }, all)).toEqual({ start: 121 * day, end: 151 * day });
    expect(panTo(view, { start: 50 * day, end: 51 * day }, all)).toEqual({ start: 50 * day, end: 80 * day });
  });

  it('shows the beginning of what is longer than the view', () => {
    expect(panTo(view, { start: 0, end: 200 * day }, all)).toEqual({ start: 0, end: 30 * day });
  });
});

describe('an interval', () => {
  const year = fitAll({ start: Date.UTC(2025, 4), end: Date.UTC(2026, 4) });

  it('names the days in view, and shows them again', () => {
    const view = { start: Date.UTC(2025, 4, 1), end: Date.UTC(2025, 6, 1) };
    expect(nameInterval(view, year)).toBe('2025-05-01/2025-06-30');
    expect(viewInterval('2025-05-01/2025-06-30', year)).toEqual(view);
  });

  it('is none for the whole picture', () => {
    expect(nameInterval(year, year)).toBeNull();
    expect(viewInterval(null, year)).toEqual(year);
  });

  it('shows no more than there is of a picture, wherever it points', () => {
    const seen = viewInterval('1972-07-02/2025-06-30', year);
    expect(seen).toEqual(year);
    expect(viewInterval('2031-01-01/2031-02-28', year).end).toBeCloseTo(year.end);
  });
});
