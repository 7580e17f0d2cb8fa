import type { Stretch } from '#lib/compare/pack-rows.ts';

export interface Stop extends Stretch {
  readonly id: string;
}

/** The sign that an arrow key leads to: along the lane, or to the nearest one in the lane above or below. */
export function walkSigns<S extends Stop>(
  lanes: readonly (readonly S[])[],
  from: string,
  key: string,
  dir: 'ltr' | 'rtl',
): S | null {
  const at = lanes.findIndex((lane) => lane.some(({ id }) => id === from));
  const own = lanes[at] ?? [];
  const place = own.findIndex(({ id }) => id === from);
  const [onward, back] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === onward) return own[place + 1] ?? null;
  if (key === back) return own[place - 1] ?? null;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const [now, other] = [own[place], lanes[at + (key === 'ArrowDown' ? 1 : -1)] ?? []];
  const distance = ({ left, right }: Stop) => Math.abs(left + right - (now?.left ?? 0) - (now?.right ?? 0));
  return other.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
