/** Where the events above the lanes stand, those too close to one another as one sign. */
import { type Scale, type Stretch, stretchOf } from './pack-rows.ts';
import { type Placed, type Room, sizes } from './timeline-room.ts';
import type { TimelineEvent } from './view-timeline.ts';

/** Events that stand too close to be told apart, in order of date. */
export interface PlacedEvents extends Placed {
  readonly id: string;
  readonly events: readonly TimelineEvent[];
  /** Where the days are that they happened on. */
  readonly days: readonly number[];
}

/** Days in one row, months and longer stretches in the next; what would lie on one another becomes one sign. */
export function placeEvents(events: readonly TimelineEvent[], xOf: Scale, { rem }: Room): PlacedEvents[] {
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
