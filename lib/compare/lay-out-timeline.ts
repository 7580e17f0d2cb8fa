/** Where everything in the drawn timeline stands: from what is shown and the room there is to numbers. No DOM. */
import { type Arc, drawArc } from './draw-arc.ts';
import { listTicks, type Tick } from './list-ticks.ts';
import { packRows, type Scale, type Stretch, stretchOf } from './pack-rows.ts';
import { breakLines, type PlacedLabel, placeLabels } from './place-labels.ts';
import type { TimeSpan } from './time-span.ts';
import type { TimelineEvent, TimelineLane, TimelineMark, TimelineView } from './view-timeline.ts';
import { fitAll } from './zoom.ts';

export interface Room {
  /** Pixels for time, and for the names of lanes beside it. */
  readonly width: number;
  readonly names: number;
  /** Pixels of one rem: everything but the width grows with the reader's text. */
  readonly rem: number;
  /** The part of time in view. */
  readonly view: TimeSpan;
  /** Time runs in the direction of reading. */
  readonly dir: 'ltr' | 'rtl';
  /** Pixels that words take. */
  readonly widthOf: (text: string) => number;
  /** The same for the names of lanes, which are bold. */
  readonly widthOfName: (text: string) => number;
  /** What is written beside a mark. */
  readonly labelOf: (mark: TimelineMark) => string;
  /** @param isFirst Whether no label stands before it, so that it has to name the year. */
  readonly tickLabelOf: (tick: Tick, isFirst: boolean) => string;
}

/** What stands around the line `y`. */
interface Placed extends Stretch {
  readonly y: number;
}

export interface PlacedMark extends Placed {
  readonly mark: TimelineMark;
  /** What there is room for beside it: null where there is none. */
  readonly label: PlacedLabel | null;
}

/** Events that stand too close to be told apart, in order of date. */
export interface PlacedEvents extends Placed {
  readonly id: string;
  readonly events: readonly TimelineEvent[];
  /** Where the days are that they happened on. */
  readonly days: readonly number[];
}

export interface PlacedLane {
  readonly lane: TimelineLane;
  readonly top: number;
  readonly height: number;
  /** Its name, in as many lines as it takes. */
  readonly name: readonly string[];
  readonly marks: readonly PlacedMark[];
}

export interface TimelineLayout {
  readonly height: number;
  readonly ticks: readonly { readonly tick: Tick; readonly x: number; readonly label: string | null }[];
  readonly events: readonly PlacedEvents[];
  /** Where the lanes begin, below the axis and the events. */
  readonly lanesTop: number;
  readonly lanes: readonly PlacedLane[];
  readonly replacements: readonly { readonly older: PlacedMark; readonly newer: PlacedMark; readonly arc: Arc }[];
}

/** Sizes in rem. A row is as high as anything one presses has to be, and has room for a label in two lines. */
export const sizes = {
  axis: 2,
  eventRow: 1.5,
  row: 1.75,
  padding: 0.25,
  nameLine: 1.0625,
  labelLine: 0.8125,
  /** Least width of a mark: room for a number of two digits where it shows one. */
  dot: 0.875,
  counted: 1.125,
  /** Least width of an event, and of several in one sign with their number. */
  event: 0.5,
  events: 1.125,
  /** Room below for the curve from a statement to what replaced it. */
  dip: 1,
  gap: 0.5,
  leastLabel: 3,
  tick: 4.5,
} as const;

/** Lines of a lane's name. */
const mostLines = 3;

export function layOutTimeline(timeline: TimelineView, room: Room): TimelineLayout {
  const { rem } = room;
  const xOf = scaleFor(room.view, room);
  // Rows come from the whole picture, so that nothing jumps while one zooms.
  const atRest = scaleFor(fitAll(timeline.span ?? room.view), room);
  const events = placeEvents(timeline.events, xOf, room);
  const lanesTop = Math.max(sizes.axis * rem, ...events.map(({ y }) => y + sizes.eventRow * rem));
  const joined = new Set(timeline.replacements.flatMap(({ older, newer }) => [older, newer]));
  const fromAbove = listFromAbove(timeline);
  const least = (timeline.isOneQuestion ? sizes.dot : sizes.counted) * rem;
  let top = lanesTop;
  const lanes = timeline.lanes.map((lane) => {
    const placed = placeLane(lane, { top, xOf, atRest, joined, fromAbove, least }, room);
    top += placed.height;
    return placed;
  });
  const byId = new Map(lanes.flatMap(({ marks }) => marks.map((placed) => [placed.mark.id, placed])));
  return {
    height: top,
    ticks: placeTicks(room, xOf),
    events,
    lanesTop,
    lanes,
    replacements: timeline.replacements.flatMap(({ older, newer }) => {
      const [from, to] = [byId.get(older), byId.get(newer)];
      return from && to ? [{ older: from, newer: to, arc: drawArc(from, to, rem) }] : [];
    }),
  };
}

function scaleFor({ start, end }: TimeSpan, { width, dir }: Room): Scale {
  return (time) => {
    const x = ((time - start) / (end - start)) * width;
    return dir === 'rtl' ? width - x : x;
  };
}

/** Days in one row, months and longer stretches in the next; what would lie on one another becomes one sign. */
function placeEvents(events: readonly TimelineEvent[], xOf: Scale, { rem }: Room): PlacedEvents[] {
  const isDay = ({ date, until }: TimelineEvent) => date.length === 10 && until === null;
  const rows = [events.filter(isDay), events.filter((event) => !isDay(event))].filter((row) => row.length > 0);
  return rows.flatMap((row, at) => {
    const y = (sizes.axis + (at + 0.5) * sizes.eventRow) * rem;
    return gatherEvents(row, xOf, rem).map((sign) => ({ ...sign, y }));
  });
}

type EventStretch = Omit<PlacedEvents, 'y'>;

function gatherEvents(events: readonly TimelineEvent[], xOf: Scale, rem: number): EventStretch[] {
  const signs: EventStretch[] = [];
  for (const event of events) {
    const days = event.date.length === 10 ? [xOf(event.span.start)] : [];
    let last: EventStretch = { id: event.id, events: [event], days, ...stretchOf(event.span, xOf, sizes.event * rem) };
    for (let before = signs.at(-1); before && overlap(before, last); before = signs.at(-1)) {
      last = join(before, last, sizes.events * rem);
      signs.pop();
    }
    signs.push(last);
  }
  return signs;
}

/** Signs that only touch, as months do, are two. */
function overlap(a: Stretch, b: Stretch): boolean {
  return a.left < b.right - 0.5 && a.right > b.left + 0.5;
}

function join(a: EventStretch, b: EventStretch, least: number): EventStretch {
  const [left, right] = [Math.min(a.left, b.left), Math.max(a.right, b.right)];
  const spare = Math.max(0, least - (right - left)) / 2;
  const events = [...a.events, ...b.events];
  return { id: a.id, events, days: [...a.days, ...b.days], left: left - spare, right: right + spare };
}

function listFromAbove({ lanes, replacements }: TimelineView): ReadonlySet<string> {
  const laneOf = new Map(lanes.flatMap(({ marks }, at) => marks.map(({ id }) => [id, at] as const)));
  const olders = new Set(replacements.map(({ older }) => older));
  const isDown = ({ older, newer }: TimelineView['replacements'][number]) =>
    (laneOf.get(older) ?? 0) < (laneOf.get(newer) ?? 0);
  const level = new Set(replacements.filter((each) => !isDown(each)).map(({ newer }) => newer));
  return new Set(
    replacements.filter(isDown).flatMap(({ newer }) => (olders.has(newer) || level.has(newer) ? [] : [newer])),
  );
}

interface LanePlace {
  readonly top: number;
  readonly xOf: Scale;
  readonly atRest: Scale;
  /** Marks with a curve to or from another one. */
  readonly joined: ReadonlySet<string>;
  /** Those of them that a curve comes down to from a lane above, and that nothing else is joined to. */
  readonly fromAbove: ReadonlySet<string>;
  /** Least width of a mark. */
  readonly least: number;
}

function placeLane(lane: TimelineLane, place: LanePlace, room: Room): PlacedLane {
  const { top, xOf, atRest, joined, fromAbove, least } = place;
  const { rem, names, widthOfName } = room;
  const isBelow = ({ id }: TimelineMark) => joined.has(id) && !fromAbove.has(id);
  const isFirst = ({ id }: TimelineMark) => fromAbove.has(id);
  // What is joined stands in the lowest rows, so that curves run below what is written; what they come down to, in the first.
  const above = lane.marks.filter((mark) => !isBelow(mark)).toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  const below = lane.marks.filter(isBelow);
  const ordered = [...above, ...below];
  const rowsOf = (marks: readonly TimelineMark[], first: number) =>
    packRows(
      marks.map(({ span }) => stretchOf(span, atRest, Math.max(least, sizes.row * rem))),
      first,
    );
  const upper = rowsOf(above, 0);
  const rows = [...upper, ...rowsOf(below, Math.max(-1, ...upper) + 1)];
  const count = Math.max(...rows) + 1;
  const placed = ordered.map((mark, at) => ({
    mark,
    ...stretchOf(mark.span, xOf, least),
    y: top + (sizes.padding + ((rows[at] ?? 0) + 0.5) * sizes.row) * rem,
  }));
  const name = breakLines(lane.name, names - sizes.gap * rem, mostLines, widthOfName);
  const dip = below.length > 0 ? sizes.dip : 0;
  return {
    lane,
    top,
    height:
      (2 * sizes.padding + Math.max(count * sizes.row + dip, sizes.row + (name.length - 1) * sizes.nameLine)) * rem,
    name,
    marks: lane.marks.flatMap((mark) => labelled(placed, room).filter((each) => each.mark === mark)),
  };
}

function labelled(marks: readonly Omit<PlacedMark, 'label'>[], room: Room): PlacedMark[] {
  const { rem, labelOf } = room;
  const labelRoom = { ...room, gap: sizes.gap * rem, least: sizes.leastLabel * rem };
  return [...Map.groupBy(marks, ({ y }) => y).values()].flatMap((row) => {
    const labels = placeLabels(
      row.map((placed) => ({ ...placed, wanted: labelOf(placed.mark) })),
      labelRoom,
    );
    return row.map((placed, at) => ({ ...placed, label: labels[at] ?? null }));
  });
}

function placeTicks(room: Room, xOf: Scale): TimelineLayout['ticks'] {
  const { width, rem, view, dir, widthOf, tickLabelOf } = room;
  const gap = sizes.gap * rem;
  // In order of time, whichever way it runs: how far each is from where one begins to read.
  let taken = Number.NEGATIVE_INFINITY;
  return listTicks(view, Math.max(2, Math.floor(width / (sizes.tick * rem)))).map((tick) => {
    const x = xOf(tick.time);
    const from = dir === 'rtl' ? width - x : x;
    const label = tickLabelOf(tick, taken === Number.NEGATIVE_INFINITY);
    const end = from + gap + widthOf(label);
    if (from < taken || end > width) return { tick, x, label: null };
    taken = end;
    return { tick, x, label };
  });
}
