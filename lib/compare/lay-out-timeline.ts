/** Where everything in the drawn timeline stands: from what is shown and the room there is to numbers. No DOM. */
import { type Arc, drawArc } from './draw-arc.ts';
import { listTicks, type Tick } from './list-ticks.ts';
import type { Scale } from './pack-rows.ts';
import { type PlacedEvents, placeEvents } from './place-events.ts';
import { type PlacedLane, type PlacedMark, placeLane } from './place-lane.ts';
import type { TimeSpan } from './time-span.ts';
import { type Room, sizes } from './timeline-room.ts';
import type { TimelineView } from './view-timeline.ts';
import { fitAll } from './zoom.ts';

export interface TimelineLayout {
  readonly height: number;
  readonly ticks: readonly { readonly tick: Tick; readonly x: number; readonly label: string | null }[];
  readonly events: readonly PlacedEvents[];
  /** Where the lanes begin, below the axis and the events. */
  readonly lanesTop: number;
  readonly lanes: readonly PlacedLane[];
  readonly replacements: readonly { readonly older: PlacedMark; readonly newer: PlacedMark; readonly arc: Arc }[];
}

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

/** Marks that a curve comes down to from a lane above, and that nothing else is joined to. */
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
