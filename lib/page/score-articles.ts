import type { Region } from './place.ts';

/** Running text directly in a region, not in an article inside it; in Latin letters. */
export type ProseByRegion = ReadonlyMap<Region, number>;

/** Less than about three sentences is a teaser. */
const leastProse = 250;
/** Beside a long article, excerpts of this length are still teasers. */
const shortProse = 600;

/**
 * Which regions are articles in their own right. A region inside another that does not stand is folded into it by the caller.
 * Nested ones (the entries of a live file) stand alone.
 */
export function findStanding(prose: ProseByRegion, regions: readonly Region[]): ReadonlySet<Region> {
  const total = new Map<Region, number>(regions.map((region) => [region, prose.get(region) ?? 0]));
  const standing = new Set<Region>();
  // Inner before outer, so that what does not stand alone counts for its parent.
  for (const region of [...regions].sort((a, b) => depthOf(b) - depthOf(a))) {
    const sum = total.get(region) ?? 0;
    if (region.kind === 'article' && sum >= leastProse) standing.add(region);
    else if (region.kind === 'article' && region.parent?.kind === 'article') {
      total.set(region.parent, (total.get(region.parent) ?? 0) + sum);
    }
  }
  const longest = Math.max(0, ...[...standing].map((region) => total.get(region) ?? 0));
  for (const region of regions) {
    const sum = total.get(region) ?? 0;
    if (region.kind === 'main' && sum >= leastProse && sum > longest) standing.add(region);
  }
  const best = Math.max(longest, ...[...standing].map((region) => total.get(region) ?? 0));
  for (const region of standing) {
    const sum = total.get(region) ?? 0;
    const nested = region.parent !== null && enclosing(region.parent, standing) !== null;
    if (!nested && sum < shortProse && sum < best / 4) standing.delete(region);
  }
  return standing;
}

/** The innermost standing region that a region is or lies in. */
export function enclosing(region: Region, standing: ReadonlySet<Region>): Region | null {
  for (let at: Region | null = region; at; at = at.parent) if (standing.has(at)) return at;
  return null;
}

function depthOf(region: Region): number {
  let depth = 0;
  for (let at = region.parent; at; at = at.parent) depth += 1;
  return depth;
}
