/** Names for what the timeline draws, in the reader's language. */
import { formatDate } from '#components/format-date.ts';
import { isolate, listNames, spokenLanguage } from '#components/wording.ts';
import type { Lanes } from '#lib/compare/compare-state.ts';
import type { Tick } from '#lib/compare/list-ticks.ts';
import type { Statement, TimelineEvent, TimelineMark } from '#lib/compare/view-timeline.ts';
import { say } from './timeline-wording.ts';

/** What is written beside a mark: what its lane does not say already. */
export function labelMark(mark: TimelineMark, lanes: Lanes, isOneQuestion: boolean): string {
  const [first] = mark.statements;
  if (first === undefined) return '';
  if (!isOneQuestion) return mark.statements.length === 1 && lanes !== 'framing' ? first.question.text : '';
  const what = lanes === 'framing' ? first.quote.holder.name : first.framing.label;
  return first.quote.mode === 'rejects' ? say('rejects', { framing: what }) : what;
}

/** The whole of a mark in words: when, who, what, and how many. */
export function nameMark(mark: TimelineMark): string {
  const [first] = mark.statements;
  if (first === undefined) return '';
  const holders = listNames([...new Set(mark.statements.map(({ quote }) => quote.holder.name))]);
  const framings = listNames([...new Set(mark.statements.map(nameStance))]);
  const name = say('mark', { date: formatDate(mark.date), holders, framings, n: mark.statements.length });
  return mark.statements.some(({ replacedBy }) => replacedBy !== null) ? `${name} ${say('replaced-later')}` : name;
}

/** A name with what is written on and beside its sign, for those who speak to their computer. */
export function nameWritten(name: string, written: string): string {
  const words = written.replace(' …', '');
  if (words === '' || spaced(name).includes(spaced(words))) return name;
  return /\p{Sentence_Terminal}$/u.test(words) ? `${words} ${name}` : say('written', { written: words, name });
}

/** Words alone, each between spaces: "1" is none of "18 May". */
function spaced(text: string): string {
  return ` ${text.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? ''} `;
}

/** What a statement does with its framing. */
export function nameStance({ framing, quote }: Statement): string {
  return quote.mode === 'rejects' ? say('rejects', { framing: framing.label }) : framing.label;
}

/** The date, and whether it is only that of the article. */
export function nameDate({ date, dated }: Statement): string {
  return say(`dated.${dated}`, { date: formatDate(date) });
}

export function nameEvent({ title, date, until }: TimelineEvent): string {
  const when = until === null ? formatDate(date) : `${formatDate(date)} – ${formatDate(until)}`;
  return `${when}: ${isolate(title)}`;
}

const formats: Readonly<Record<Tick['unit'], Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

/** The first label of the axis also says what those after it leave out. */
export function nameTick({ time, unit }: Tick, isFirst: boolean): string {
  const isBare = isFirst && unit !== 'year';
  const fields = { ...formats[unit], ...(isBare && formats.month), ...(isBare && formats.year) };
  return new Intl.DateTimeFormat(spokenLanguage().locale, { ...fields, timeZone: 'UTC' }).format(time);
}
