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

/** Events of one date. */
export interface PlacedEvents extends Placed {
  readonly id: string;
  readonly events: readonly TimelineEvent[];
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

/** Sizes in rem. A row is as high as anything one presses has to be. */
export const sizes = {
  axis: 2,
  eventRow: 0.75,
  row: 1.625,
  padding: 0.25,
  nameLine: 1.0625,
  /** Least width of a mark: room for a number of two digits where it shows one. */
  dot: 0.875,
  counted: 1.125,
  event: 0.5,
  /** Room below for the curve from a statement to what replaced it. */
  dip: 0.875,
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
  const events = placeEvents(timeline.events, xOf, atRest, room);
  const lanesTop = Math.max(sizes.axis * rem, ...events.map(({ y }) => y + sizes.eventRow * rem));
  const joined = new Set(timeline.replacements.flatMap(({ older, newer }) => [older, newer]));
  const least = (timeline.isOneQuestion ? sizes.dot : sizes.counted) * rem;
  let top = lanesTop;
  const lanes = timeline.lanes.map((lane) => {
    const placed = placeLane(lane, { top, xOf, atRest, joined, least }, room);
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

function placeEvents(events: readonly TimelineEvent[], xOf: Scale, atRest: Scale, { rem }: Room): PlacedEvents[] {
  const least = sizes.event * rem;
  const dates = [...Map.groupBy(events, ({ date, until }) => `${date} ${until ?? ''}`).values()];
  const rows = packRows(dates.map(([first]) => stretchOf((first as TimelineEvent).span, atRest, least)));
  return dates.map((own, at) => {
    const [first] = own as [TimelineEvent];
    const y = (sizes.axis + ((rows[at] ?? 0) + 0.5) * sizes.eventRow) * rem;
    return { id: first.id, events: own, y, ...stretchOf(first.span, xOf, least) };
  });
}

interface LanePlace {
  readonly top: number;
  readonly xOf: Scale;
  readonly atRest: Scale;
  /** Marks with a curve to or from another one. */
  readonly joined: ReadonlySet<string>;
  /** Least width of a mark. */
  readonly least: number;
}

function placeLane(lane: TimelineLane, { top, xOf, atRest, joined, least }: LanePlace, room: Room): PlacedLane {
  const { rem, names, widthOf } = room;
  const isJoined = ({ id }: TimelineMark) => joined.has(id);
  // What is joined stands in the lowest rows, so that curves run below what is written.
  const ordered = [...lane.marks.filter((mark) => !isJoined(mark)), ...lane.marks.filter(isJoined)];
  const stretches = ordered.map(({ span }) => stretchOf(span, atRest, Math.max(least, sizes.row * rem)));
  const free = packRows(
    stretches.slice(0, ordered.findIndex(isJoined) === -1 ? ordered.length : ordered.findIndex(isJoined)),
  );
  const rows = [...free, ...packRows(stretches.slice(free.length), Math.max(-1, ...free) + 1)];
  const count = Math.max(...rows) + 1;
  const placed = ordered.map((mark, at) => ({
    mark,
    ...stretchOf(mark.span, xOf, least),
    y: top + (sizes.padding + ((rows[at] ?? 0) + 0.5) * sizes.row) * rem,
  }));
  const name = breakLines(lane.name, names - sizes.gap * rem, mostLines, widthOf);
  const below = free.length < ordered.length ? sizes.dip : 0;
  return {
    lane,
    top,
    height:
      (2 * sizes.padding + Math.max(count * sizes.row + below, sizes.row + (name.length - 1) * sizes.nameLine)) * rem,
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
