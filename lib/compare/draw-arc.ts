import type { Stretch } from './pack-rows.ts';

/** A curve from a mark to a later one. */
export interface Arc {
  readonly path: string;
  /** Where its name goes, and how much room there is for it. */
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

type Mark = Stretch & { readonly y: number };

/** In rem: half the height of a mark, and how far the curve hangs below it. */
const half = 0.4375;
const dip = 1.375;

/** Out of the older mark at its foot, along below what is written there, and up to the foot of the newer one; down to its head where that stands lower. */
export function drawArc(older: Mark, newer: Mark, rem: number): Arc {
  const [from, to] = [middleOf(older), middleOf(newer)];
  const start = older.y + half * rem;
  const isLower = newer.y > older.y + rem;
  const end = isLower ? newer.y - (half + 0.125) * rem : newer.y + (half + 0.125) * rem;
  const low = isLower ? (start + end) / 2 : Math.max(start, end) + dip * rem;
  const [x1, y1, ...rest] = [from, start, from, low, to, low, to, end].map((value) => Math.round(value * 10) / 10);
  return {
    path: `M${x1} ${y1}C${rest.join(' ')}`,
    x: (from + to) / 2,
    // Where a cubic curve is halfway.
    y: (start + end) / 8 + low * 0.75,
    room: Math.abs(to - from),
  };
}

function middleOf({ left, right }: Stretch): number {
  return (left + right) / 2;
}
