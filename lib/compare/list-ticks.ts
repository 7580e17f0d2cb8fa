/** Where a time axis has its ticks: round dates, no more than there is room for. */
import { day, type TimeSpan } from './time-span.ts';

export interface Tick {
  readonly time: number;
  /** What its label has to name; `year` also where the first month of a year begins. */
  readonly unit: 'day' | 'month' | 'year';
}

type Step = readonly [unit: Tick['unit'], count: number];

/** Days that each step within a month falls on. */
const days: Readonly<Record<number, readonly number[]>> = { 5: [1, 6, 11, 16, 21, 26], 15: [1, 16] };

const steps: readonly Step[] = [
  ['day', 1],
  ['day', 5],
  ['day', 15],
  ['month', 1],
  ['month', 2],
  ['month', 3],
  ['month', 6],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count): Step => ['year', count]),
];

/** @param most How many ticks there is room for, at least 1. */
export function listTicks(view: TimeSpan, most: number): readonly Tick[] {
  const step = steps.find((each) => (view.end - view.start) / lengthOf(each) <= most) ?? (['year', 1000] as const);
  return walk(view, step);
}

function lengthOf([unit, count]: Step): number {
  const length = { day, month: 30.4 * day, year: 365.25 * day };
  return length[unit] * count;
}

function walk(view: TimeSpan, [unit, count]: Step): readonly Tick[] {
  const first = new Date(view.start);
  const year = first.getUTCFullYear();
  const timeOf = {
    day: (n: number) => Date.UTC(year, first.getUTCMonth(), 1 + n),
    month: (n: number) => Date.UTC(year, n * count, 1),
    year: (n: number) => Date.UTC((Math.floor(year / count) + n) * count, 0, 1),
  }[unit];
  const ticks: Tick[] = [];
  for (let n = 0; timeOf(n) < view.end; n++) {
    const time = timeOf(n);
    const isDue = time >= view.start && (unit !== 'day' || (days[count]?.includes(dayOf(time)) ?? true));
    if (isDue) ticks.push({ time, unit: unitOf(time, unit) });
  }
  return ticks;
}

/** The first day of a month is labelled as that month, the first month of a year as that year. */
function unitOf(time: number, unit: Tick['unit']): Tick['unit'] {
  if (unit === 'year' || dayOf(time) > 1) return unit;
  return new Date(time).getUTCMonth() === 0 ? 'year' : 'month';
}

function dayOf(time: number): number {
  return new Date(time).getUTCDate();
}
