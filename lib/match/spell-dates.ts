import type { Topic } from '#lib/pack/source-schema.ts';

/** What a date adds to an article's evidence where it is written so. */
export interface DateCue {
  readonly text: string;
  readonly points: number;
}

/**
 * Spells a topic's dates as newsrooms write them: "10 May", "May 10", "May 10th", "May 10, 2025", "10 мая", "5月10日".
 * A day counts without its year. A month counts only with it, and then also for its days, in whatever order the parts stand:
 * "10 May 2025" holds both "10 May" and "May 2025", and "May 10, 2025" is worth as much.
 * @param languages primary subtags, the pack's own and those of its names
 */
export function spellDates(dates: Topic['dates'], languages: readonly string[]): DateCue[] {
  const monthPoints = new Map(dates.map(({ date, points }) => [date, points]));
  return dates.flatMap(({ date, points }) => {
    const [year, month, day] = date.split('-');
    const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
    if (month === undefined) return [{ text: date, points }];
    const spell = (parts: Intl.DateTimeFormatOptions) =>
      localesOf(languages).flatMap((locale) => format(locale, at, parts));
    const months = spell({ month: 'long', year: 'numeric' });
    if (day === undefined) return months.map((text) => ({ text, points }));
    const days = spell({ month: 'long', day: 'numeric' });
    const extra = monthPoints.get(`${year}-${month}`) ?? 0;
    const whole = spell({ month: 'long', day: 'numeric', year: 'numeric' }).filter(
      (text) => extra > 0 && !months.some((together) => text.includes(together)),
    );
    return [...days.map((text) => ({ text, points })), ...whole.map((text) => ({ text, points: extra }))];
  });
}

/** English newsrooms write a date in either order. */
function localesOf(languages: readonly string[]): string[] {
  return languages.flatMap((language) => (language === 'en' ? ['en-GB', 'en-US'] : [language]));
}

/** English also has short months and ordinals; Russian adds the word for year, which newsrooms write out or leave away. */
function format(locale: string, at: Date, parts: Intl.DateTimeFormatOptions): string[] {
  const spell = (month: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale, { ...parts, month, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' })
      .format(at)
      .replace(/\sг\.$/u, '');
  if (!locale.startsWith('en')) return [spell('long')];
  const texts = [spell('long'), spell('short')];
  return [...new Set([...texts, ...(parts.day === undefined ? [] : texts.map(addOrdinal))])];
}

function addOrdinal(text: string): string {
  return text.replace(/\b\d{1,2}\b/u, (day) => {
    const ending = /^1\d$/u.test(day) ? 'th' : (['th', 'st', 'nd', 'rd'][Number(day.slice(-1))] ?? 'th');
    return day + ending;
  });
}
