/** Dates known to the day, month or year (`2025-05-18`, `2025-05`, `2025`). */

/**
 * Orders partial dates. A month or year comes after the days it holds: what is dated "May 2025" is never shown as
 * earlier than what is known to be of 18 May.
 */
export function comparePartialDates(a: string, b: string): number {
  const [left, right] = [endOf(a), endOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function endOf(date: string): string {
  return date + '-99-99'.slice(date.length - 4);
}

/** Whether the date is one of the calendar (30 February is not). */
export function isCalendarDate(date: string): boolean {
  if (date.length < 10) return true;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
