import type { TimeSpan } from './time-span.ts';

/** A stretch on the drawing, from its left to its right edge. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

export type Scale = (time: number) => number;

/** A span's edges on the drawing, never narrower than `least`. */
export function stretchOf({ start, end }: TimeSpan, xOf: Scale, least: number): Stretch {
  const [a, b] = [xOf(start), xOf(end)];
  const middle = (a + b) / 2;
  return { left: Math.min(a, b, middle - least / 2), right: Math.max(a, b, middle + least / 2) };
}

/** For each stretch the first row, from `first` on, where it stands clear of those before it. */
export function packRows(stretches: readonly Stretch[], first = 0): number[] {
  const rows: Stretch[][] = [];
  return stretches.map((taken) => {
    const isFree = (others: readonly Stretch[]) =>
      others.every((other) => taken.right <= other.left || taken.left >= other.right);
    const free = rows.findIndex(isFree);
    if (free === -1) return first + rows.push([taken]) - 1;
    rows[free]?.push(taken);
    return first + free;
  });
}
