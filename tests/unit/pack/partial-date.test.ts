import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePartialDates, isCalendarDate } from '#lib/pack/partial-date.ts';

describe('comparePartialDates', () => {
  it('puts a month after its days and a year after its months', () => {
    const dates = ['2026', '2025', '2025-06-01', '2025-05', '2025-05-18', '2025-12-31', '2025-05-31'];
    expect(dates.toSorted(comparePartialDates)).toEqual([
      '2025-05-18',
      '2025-05-31',
      '2025-05',
      '2025-06-01',
      '2025-12-31',
      '2025',
      '2026',
    ]);
  });

  it('orders whole dates as the calendar does', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [left, right] = [a.toISOString().slice(0, 10), b.toISOString().slice(0, 10)];
        expect(Math.sign(comparePartialDates(left, right))).toBe(Math.sign(Date.parse(left) - Date.parse(right)));
      }),
    );
  });
});

describe('isCalendarDate', () => {
  it('knows leap years and leaves months and years alone', () => {
    expect(['2024-02-29', '2025-02', '2025'].map(isCalendarDate)).toEqual([true, true, true]);
    expect(['2025-02-29', '2025-04-31'].map(isCalendarDate)).toEqual([false, false]);
  });
});
