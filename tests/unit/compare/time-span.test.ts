import { describe, expect, it } from 'vitest';
import { spanOfDate } from '#lib/compare/time-span.ts';

const time = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

describe('spanOfDate', () => {
  it.each([
    ['2025-05-18', '2025-05-18', '2025-05-19'],
    ['2025-12-31', '2025-12-31', '2026-01-01'],
    ['2025-05', '2025-05-01', '2025-06-01'],
    ['2025-12', '2025-12-01', '2026-01-01'],
    ['2025', '2025-01-01', '2026-01-01'],
  ])('takes %s for all the time it may mean', (date, start, end) => {
    expect(spanOfDate(date)).toEqual({ start: time(start), end: time(end) });
  });

  it('goes on to the end of a second date', () => {
    expect(spanOfDate('2025-05-07', '2025-05-10')).toEqual({ start: time('2025-05-07'), end: time('2025-05-11') });
  });

  it('never ends before the first date does', () => {
    expect(spanOfDate('2025-05', '2025-05-10').end).toBe(time('2025-06-01'));
  });
});
