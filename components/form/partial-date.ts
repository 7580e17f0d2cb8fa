/** Dates as readers type them: a year, a month or a day. Pure. */

/**
 * Reads `2025`, `2025-5`, `2025-05` or `2025-05-07` (also with dots or slashes).
 * @returns the partial date; '' for an empty field; null for anything that is no date.
 */
export function parsePartialDate(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  const parts = /^(\d{4})(?:[-./](\d{1,2}))?(?:[-./](\d{1,2}))?$/u.exec(text);
  if (parts === null) return null;
  const [, year = '', month, day] = parts;
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return exists(date) ? date : null;
}

/** "2025-02-30" is rolled over to March by Date, so a date exists when it survives the round trip. */
function exists(date: string): boolean {
  const full = date + '-01-01'.slice(date.length - 4);
  const time = Date.parse(`${full}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}

/** True when `until` ends before `from` begins, as far as both go. */
export function endsBeforeItStarts(from: string, until: string): boolean {
  const upTo = Math.min(from.length, until.length);
  return until.slice(0, upTo) < from.slice(0, upTo);
}
