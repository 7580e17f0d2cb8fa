/** The way from a marked line to its card, on which the pointer has not left either. */
import type { Point, Rect } from './card-contract.ts';

/** Whether the point lies in the convex hull of line and card: a quadrilateral or hexagon between their outermost corners, edges included. */
export function inCorridor(point: Point, line: Rect, card: Rect): boolean {
  const hull = convexHull([...corners(line), ...corners(card)]);
  return hull.every((from, index) => {
    const to = hull[(index + 1) % hull.length] ?? from;
    return turn(from, to, point) >= 0;
  });
}

function corners({ left, top, right, bottom }: Rect): readonly Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** Andrew's monotone chain: corners of the hull, all turning the same way. */
function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  return [...halfHull(sorted), ...halfHull(sorted.reverse())];
}

/** One side of the hull, without its last point, which begins the other side. */
function halfHull(points: readonly Point[]): readonly Point[] {
  const chain: Point[] = [];
  for (const point of points) {
    for (let [a, b] = chain.slice(-2); a && b && turn(a, b, point) <= 0; [a, b] = chain.slice(-2)) chain.pop();
    chain.push(point);
  }
  return chain.slice(0, -1);
}

/** Above 0 when the way from `a` over `b` to `c` turns one way, below 0 when it turns the other, 0 when it runs straight on. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
