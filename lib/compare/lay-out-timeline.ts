/** Where everything in the drawn timeline stands: from what is shown and the room there is to numbers. No DOM. */
import { listTicks, type Tick } from './list-ticks.ts';
import type { TimeSpan } from './time-span.ts';
import type { TimelineEvent, TimelineLane, TimelineMark, TimelineView } from './view-timeline.ts';
import { fitAll } from './zoom.ts';

export interface Room {
  readonly width: number;
  /** Pixels of one rem: everything but the width grows with the reader's text. */
  readonly rem: number;
  /** The part of time in view. */
  readonly view: TimeSpan;
  /** Time runs in the direction of reading. */
  readonly dir: 'ltr' | 'rtl';
  /** Pixels that a label takes. */
  readonly widthOf: (text: string) => number;
  /** What is written beside a mark, and the label of a tick. */
  readonly labelOf: (mark: TimelineMark) => string;
  readonly tickLabelOf: (tick: Tick) => string;
}

/** A stretch on the drawing, from its left to its right edge, around the line `y`. */
interface Placed {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface PlacedMark extends Placed {
  readonly mark: TimelineMark;
  /** What there is room for beside it: null where there is none. */
  readonly label: { readonly text: string; readonly x: number; readonly anchor: 'before' | 'after' } | null;
}

export interface PlacedLane {
  readonly lane: TimelineLane;
  readonly top: number;
  readonly height: number;
  /** Base line of its name. */
  readonly nameY: number;
  readonly marks: readonly PlacedMark[];
}

export interface TimelineLayout {
  readonly height: number;
  readonly ticks: readonly { readonly tick: Tick; readonly x: number; readonly label: string | null }[];
  readonly events: readonly (Placed & { readonly event: TimelineEvent })[];
  /** Where the lanes begin, below the axis and the events. */
  readonly lanesTop: number;
  readonly lanes: readonly PlacedLane[];
  readonly replacements: readonly { readonly older: PlacedMark; readonly newer: PlacedMark; readonly arc: Arc }[];
}

/** A curve from the older mark to the newer one. */
export interface Arc {
  readonly path: string;
  /** Where its name goes, and whether there is room for it. */
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** Sizes in rem. A row is as high as anything one presses has to be. */
const axis = 1.75;
const eventRow = 1.5;
const nameHeight = 1.5;
const row = 1.625;
const lanePadding = 0.5;
/** Half of the least width of a mark, and of what one presses for it. */
const half = 0.4375;
const reach = 0.75;
/** How far a curve from a statement to what replaced it hangs below, and the room that a lane keeps for it. */
const dip = 1.25;
const dipRoom = 0.875;
/** Least room for a label worth having, and between a label and what follows. */
const leastLabel = 3;
const gap = 0.5;

export function layOutTimeline(timeline: TimelineView, room: Room): TimelineLayout {
  const { rem, width } = room;
  const all = fitAll(timeline.span ?? room.view);
  const xOf = scaleFor(room.view, room);
  // Rows come from the whole picture, so that nothing jumps while one zooms.
  const atRest = scaleFor(all, room);

  const eventRows = packRows(timeline.events, atRest, rem);
  const eventsHeight = (Math.max(-1, ...eventRows) + 1) * eventRow * rem;
  const events = timeline.events.map((event, at) => ({
    event,
    ...stretch(event.span, xOf, rem),
    y: (axis + ((eventRows[at] ?? 0) + 0.5) * eventRow) * rem,
  }));

  const lanesTop = axis * rem + eventsHeight;
  let top = lanesTop;
  const joined = new Set(timeline.replacements.flatMap(({ older, newer }) => [older, newer]));
  const lanes = timeline.lanes.map((lane) => {
    const placed = placeLane(lane, top, xOf, atRest, room);
    const height = placed.height + (lane.marks.some(({ id }) => joined.has(id)) ? dipRoom * rem : 0);
    top += height;
    return { ...placed, height };
  });
  const byId = new Map(lanes.flatMap(({ marks }) => marks.map((placed) => [placed.mark.id, placed])));
  return {
    height: top,
    ticks: placeTicks(room, xOf),
    events: events.filter(({ left, right }) => right > 0 && left < width),
    lanesTop,
    lanes,
    replacements: timeline.replacements.flatMap(({ older, newer }) => {
      const [from, to] = [byId.get(older), byId.get(newer)];
      return from && to ? [{ older: from, newer: to, arc: drawArc(from, to, rem) }] : [];
    }),
  };
}

type Scale = (time: number) => number;

function scaleFor({ start, end }: TimeSpan, { width, dir }: Room): Scale {
  return (time) => {
    const x = ((time - start) / (end - start)) * width;
    return dir === 'rtl' ? width - x : x;
  };
}

/** A span's edges on the drawing; a day is never narrower than a dot, and stands on its noon. */
function stretch({ start, end }: TimeSpan, xOf: Scale, rem: number): { left: number; right: number } {
  const [a, b] = [xOf(start), xOf(end)];
  const middle = (a + b) / 2;
  return {
    left: Math.min(a, b, middle - half * rem),
    right: Math.max(a, b, middle + half * rem),
  };
}

/** For each item the first row where it stands clear of those before it. */
function packRows(items: readonly { readonly span: TimeSpan }[], xOf: Scale, rem: number): number[] {
  const rows: { left: number; right: number }[][] = [];
  return items.map(({ span }) => {
    const { left, right } = stretch(span, xOf, rem);
    const middle = (left + right) / 2;
    const taken = { left: Math.min(left, middle - reach * rem), right: Math.max(right, middle + reach * rem) };
    const isFree = (others: (typeof rows)[number]) =>
      others.every((other) => taken.right <= other.left || taken.left >= other.right);
    const free = rows.findIndex(isFree);
    if (free === -1) return rows.push([taken]) - 1;
    rows[free]?.push(taken);
    return free;
  });
}

function placeLane(lane: TimelineLane, top: number, xOf: Scale, atRest: Scale, room: Room): PlacedLane {
  const { rem } = room;
  const rows = packRows(lane.marks, atRest, rem);
  const placed = lane.marks.map((mark, at) => ({
    mark,
    ...stretch(mark.span, xOf, rem),
    y: top + (nameHeight + ((rows[at] ?? 0) + 0.5) * row) * rem,
  }));
  return {
    lane,
    top,
    height: (nameHeight + (Math.max(0, ...rows) + 1) * row + lanePadding) * rem,
    nameY: top + nameHeight * 0.72 * rem,
    marks: placed.map((mark) => ({ ...mark, label: placeLabel(mark, placed, room) })),
  };
}

/** A label goes after its mark in reading direction, else before it, and is shortened rather than left out. */
function placeLabel(
  { mark, left, right, y }: Placed & { readonly mark: TimelineMark },
  lane: readonly Placed[],
  { width, rem, dir, widthOf, labelOf }: Room,
): PlacedMark['label'] {
  if (right < 0 || left > width) return null;
  const text = labelOf(mark);
  if (text === '') return null;
  const same = lane.filter((other) => other.y === y);
  const freeRight = Math.min(
    width,
    ...same.filter((other) => other.left >= right).map((other) => other.left - gap * rem),
  );
  const freeLeft = Math.max(0, ...same.filter((other) => other.right <= left).map((other) => other.right + gap * rem));
  const rightSide = { x: right + (gap * rem) / 2, room: freeRight - right - (gap * rem) / 2 };
  const leftSide = { x: left - (gap * rem) / 2, room: left - freeLeft - (gap * rem) / 2 };
  const [after, before] = dir === 'rtl' ? [leftSide, rightSide] : [rightSide, leftSide];
  const needed = widthOf(text);
  if (after.room >= needed) return { text, x: after.x, anchor: 'after' };
  // A label of the neighbour on that side could want the same room: before a mark only the first of a row has its label.
  const isFirst = dir === 'rtl' ? freeRight === width : freeLeft === 0;
  if (isFirst && before.room >= needed) return { text, x: before.x, anchor: 'before' };
  const short = shorten(text, after.room, leastLabel * rem, widthOf);
  return short === null ? null : { text: short, x: after.x, anchor: 'after' };
}

function shorten(text: string, room: number, least: number, widthOf: Room['widthOf']): string | null {
  if (room < least) return null;
  const words = text.split(' ');
  for (let kept = words.length - 1; kept > 0; kept--) {
    const short = `${words.slice(0, kept).join(' ')} …`;
    if (widthOf(short) <= room) return short;
  }
  return null;
}

function placeTicks(room: Room, xOf: Scale): TimelineLayout['ticks'] {
  const { width, rem, view, widthOf, tickLabelOf } = room;
  const ticks = listTicks(view, Math.max(2, Math.floor(width / (4.5 * rem))));
  let taken = Number.NEGATIVE_INFINITY;
  return ticks
    .map((tick) => ({ tick, x: xOf(tick.time), label: tickLabelOf(tick) }))
    .sort((a, b) => a.x - b.x)
    .map(({ tick, x, label }) => {
      // Labels begin at their line, in reading direction.
      const length = widthOf(label);
      const from = room.dir === 'rtl' ? x - length : x;
      if (from < taken || from < 0 || from + length + gap * rem > width) return { tick, x, label: null };
      taken = from + length + gap * rem;
      return { tick, x, label };
    });
}

/** Out of the older mark at its foot, along below what is written there, and up into the newer one's foot. */
function drawArc(older: PlacedMark, newer: PlacedMark, rem: number): Arc {
  const [from, to] = [middleOf(older), middleOf(newer)];
  const [start, end] = [older.y + half * rem, newer.y + (half + 0.125) * rem];
  const low = Math.max(start, end) + dip * rem;
  const points = [from, start, from, low, to, low, to, end].map((value) => Math.round(value * 10) / 10);
  return {
    path: `M${points[0]} ${points[1]}C${points.slice(2).join(' ')}`,
    x: (from + to) / 2,
    y: (start + end) / 8 + low * 0.75,
    room: Math.abs(to - from),
  };
}

function middleOf({ left, right }: Placed): number {
  return (left + right) / 2;
}
