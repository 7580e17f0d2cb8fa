/** Places partial dates on a line. Pure. A date known only to its month or year takes the whole of it. */

export interface DatedMark {
  readonly key: string;
  /** `2025-05-18`, `2025-05` or `2025`. */
  readonly date: string;
}

/** Where a mark lies: `start` and `end` are shares of the line, from 0 to 1; marks of one lane do not touch. */
export type PlacedMark<Mark extends DatedMark> = Mark & {
  readonly start: number;
  readonly end: number;
  readonly lane: number;
};

const day = 86_400_000;

/**
 * Places marks in the order given, each in the lowest lane that has room.
 * @param gap the least distance of two marks in one lane, as a share of the line
 */
export function placeDates<Mark extends DatedMark>(marks: readonly Mark[], gap: number): readonly PlacedMark<Mark>[] {
  const spans = marks.map(({ date }) => spanOf(date));
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ until }) => until));
  // A single day has no extent: it stands in the middle.
  const share = (time: number) => (last > first ? (time - first) / (last - first) : 0.5);
  const lanes: { start: number; end: number }[][] = [];
  return marks.map((mark, index) => {
    const { from, until } = spans[index] ?? spanOf(mark.date);
    const place = { start: share(from), end: share(until) };
    const isFree = (lane: readonly (typeof place)[]) =>
      lane.every(({ start, end }) => place.start >= end + gap || place.end + gap <= start);
    const free = lanes.findIndex(isFree);
    const lane = free === -1 ? lanes.push([]) - 1 : free;
    lanes[lane]?.push(place);
    return { ...mark, ...place, lane };
  });
}

/** Milliseconds: a day is a point, a month reaches from its first day to its last. */
function spanOf(date: string): { from: number; until: number } {
  const [year = 0, month, dayOfMonth] = date.split('-').map(Number);
  const from = Date.UTC(year, (month ?? 1) - 1, dayOfMonth ?? 1);
  if (dayOfMonth !== undefined) return { from, until: from };
  const next = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return { from, until: next - day };
}
