/** What part of a timeline is in view: pure arithmetic on stretches of time. */
import { day, spanOfDate, type TimeSpan } from './time-span.ts';

/** The closest look: less than this shows nothing more. */
const closest = 10 * day;

/** Room around it, as shares of the whole: at the end enough for words beside the last sign. */
const before = 0.04;
const after = 0.18;

/** The whole picture: everything that is said, with a little room around it. */
export function fitAll(all: TimeSpan): TimeSpan {
  const length = Math.max(all.end - all.start, closest);
  const start = (all.start + all.end - length) / 2;
  return { start: start - before * length, end: start + length + after * length };
}

/**
 * Zooms by a factor (2: twice as close) around a moment, which keeps its place.
 * @param bounds The whole picture; never is more than it in view.
 */
export function zoomAt(view: TimeSpan, factor: number, around: number, bounds: TimeSpan): TimeSpan {
  const length = view.end - view.start;
  const next = clamp(length / factor, Math.min(closest, bounds.end - bounds.start), bounds.end - bounds.start);
  const share = (around - view.start) / length;
  return moveInside({ start: around - share * next, end: around + (1 - share) * next }, bounds);
}

/** Moves the view by a stretch of time, no further than the picture goes. */
export function panBy(view: TimeSpan, by: number, bounds: TimeSpan): TimeSpan {
  return moveInside({ start: view.start + by, end: view.end + by }, bounds);
}

/** The view, moved as little as it takes to have all of a stretch in it, or its start where it is too long. */
export function panTo(view: TimeSpan, { start, end }: TimeSpan, bounds: TimeSpan): TimeSpan {
  if (start >= view.start && end <= view.end) return view;
  const isTooLong = end - start > view.end - view.start;
  return panBy(view, start < view.start || isTooLong ? start - view.start : end - view.end, bounds);
}

function moveInside({ start, end }: TimeSpan, bounds: TimeSpan): TimeSpan {
  const length = end - start;
  const from = clamp(start, bounds.start, bounds.end - length);
  return { start: from, end: from + length };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

const interval = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/u;

/** Whether a text names a first and a last day, as `nameInterval` writes them. */
export function isInterval(text: string): boolean {
  return spanOfInterval(text) !== null;
}

/** The days in view, the last one included (ISO 8601: `2025-05-01/2025-06-30`); null where that is the whole picture. */
export function nameInterval(view: TimeSpan, bounds: TimeSpan): string | null {
  if (isWhole(view, bounds)) return null;
  return [view.start, view.end - 1].map((time) => new Date(time).toISOString().slice(0, 10)).join('/');
}

/** What an interval shows of a picture; all of it for none, and for one that is none. */
export function viewInterval(text: string | null, bounds: TimeSpan): TimeSpan {
  const view = text === null ? null : spanOfInterval(text);
  return view === null ? bounds : within(view, bounds);
}

/** A view, moved and shortened as far as a picture asks for. */
export function within(view: TimeSpan, bounds: TimeSpan): TimeSpan {
  return zoomAt(view, 1, (view.start + view.end) / 2, bounds);
}

export function isWhole(view: TimeSpan, bounds: TimeSpan): boolean {
  return view.end - view.start >= (bounds.end - bounds.start) * 0.999;
}

function spanOfInterval(text: string): TimeSpan | null {
  const [, first = '', last = ''] = interval.exec(text) ?? [];
  if (first === '') return null;
  const span = spanOfDate(first, last);
  const isDated =
    new Date(span.start).toISOString().startsWith(first) && new Date(span.end - 1).toISOString().startsWith(last);
  return isDated ? span : null;
}
