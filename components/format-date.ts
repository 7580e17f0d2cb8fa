/** Partial dates (`2025-05-18`, `2025-05`, `2025`) in the reader's language, never more precise than they are. */
import { perLocale } from './wording.ts';

type Precision = 'year' | 'month' | 'day';

const fields: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
};

const formatterOf = (precision: Precision) =>
  perLocale((locale) => new Intl.DateTimeFormat(locale, { ...fields[precision], timeZone: 'UTC' }));
const formatters = { year: formatterOf('year'), month: formatterOf('month'), day: formatterOf('day') };

/** "18 May 2025", "May 2025" or "2025". */
export function formatDate(date: string): string {
  return formatters[precisionOf(date)]().format(startOf(date));
}

/** "May 2025 – Jan 2026", by the month or, where one end is known no better, by the year. */
export function formatDateRange(from: string, until: string): string {
  const precision = precisionOf(from) === 'year' || precisionOf(until) === 'year' ? 'year' : 'month';
  return formatters[precision]().formatRange(startOf(from), startOf(until));
}

function precisionOf(date: string): Precision {
  if (date.length > 7) return 'day';
  return date.length > 4 ? 'month' : 'year';
}

function startOf(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}
