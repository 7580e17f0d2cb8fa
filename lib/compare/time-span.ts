/** Partial dates as stretches of time: a day is a day long, a month a month. All in UTC, in milliseconds. */

export interface TimeSpan {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

export const day = 86_400_000;

/** The stretch that a partial date (`2025-05-18`, `2025-05`, `2025`) may mean; with `until`, up to the end of that one. */
export function spanOfDate(date: string, until: string = date): TimeSpan {
  return { start: startOf(date), end: Math.max(endOf(date), endOf(until)) };
}

export function unite(spans: readonly TimeSpan[]): TimeSpan | null {
  if (spans.length === 0) return null;
  return {
    start: spans.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    end: spans.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY),
  };
}

function startOf(date: string): number {
  const [year, month, dayOfMonth] = fieldsOf(date);
  return Date.UTC(year, (month ?? 1) - 1, dayOfMonth ?? 1);
}

function endOf(date: string): number {
  const [year, month, dayOfMonth] = fieldsOf(date);
  if (month === undefined) return Date.UTC(year + 1, 0, 1);
  return dayOfMonth === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, dayOfMonth + 1);
}

function fieldsOf(date: string): readonly [year: number, month: number | undefined, day: number | undefined] {
  const [year = 0, month, dayOfMonth] = date.split('-').map(Number);
  return [year, month, dayOfMonth];
}
