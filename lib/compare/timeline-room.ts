/** What the drawn timeline is given to stand in, and the sizes of what it is made of. */

import type { Tick } from './list-ticks.ts';
import type { Stretch } from './pack-rows.ts';
import type { TimeSpan } from './time-span.ts';
import type { TimelineMark } from './view-timeline.ts';

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
export interface Placed extends Stretch {
  readonly y: number;
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
