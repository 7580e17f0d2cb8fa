/** Where the marks of one lane stand, and what there is room to write beside them. */
import { packRows, type Scale, stretchOf } from './pack-rows.ts';
import { breakLines, type PlacedLabel, placeLabels } from './place-labels.ts';
import { type Placed, type Room, sizes } from './timeline-room.ts';
import type { TimelineLane, TimelineMark } from './view-timeline.ts';

export interface PlacedMark extends Placed {
  readonly mark: TimelineMark;
  /** What there is room for beside it: null where there is none. */
  readonly label: PlacedLabel | null;
}

export interface PlacedLane {
  readonly lane: TimelineLane;
  readonly top: number;
  readonly height: number;
  /** Its name, in as many lines as it takes. */
  readonly name: readonly string[];
  readonly marks: readonly PlacedMark[];
}

/** Lines of a lane's name. */
const mostLines = 3;

export interface LanePlace {
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

export function placeLane(lane: TimelineLane, place: LanePlace, room: Room): PlacedLane {
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
