import { firstIndex } from './first-index.ts';

/** Who bore a short form where: an entity of the lexicon, or someone it does not know. Places are in reading order. */
export interface Bearers {
  /** An accepted full name of an entity. */
  introduce(entity: number, place: number): void;
  /** A longer name of somebody else that contains a short form's pattern. */
  claim(pattern: number, place: number): void;
  /** Whether an entity was named in full before a place. */
  isIntroduced(entity: number, place: number): boolean;
  /** Whether the article has somebody else of that name anywhere. */
  isClaimed(patterns: readonly number[]): boolean;
  /**
   * Whose a short form at `place` is: the bearer named last before it. With `ahead`, for headlines and captions, also the
   * one named first after it, when the article names that one more often than anyone else, or others only in later paragraphs.
   * Returns the entity, or -1 for somebody unknown, nobody, or in doubt.
   */
  ownerAt(place: number, forms: readonly ShortForm[], ahead: boolean): number;
}

export interface ShortForm {
  readonly pattern: number;
  readonly entity: number;
}

const blockSize = 2 ** 31;

/** A block's index and an offset in it as one number that sorts in reading order. */
export function placeOf(block: number, offset: number): number {
  return block * blockSize + offset;
}

export function createBearers(): Bearers {
  const introduced = new Map<number, number[]>();
  const claimed = new Map<number, number[]>();
  const listOf = (map: Map<number, number[]>, key: number): number[] => map.get(key) ?? [];
  return {
    introduce: (entity, place) => append(introduced, entity, place),
    claim: (pattern, place) => append(claimed, pattern, place),
    isIntroduced: (entity, place) => lastBefore(listOf(introduced, entity), place) >= 0,
    isClaimed: (patterns) => patterns.some((pattern) => claimed.has(pattern)),
    ownerAt(place, forms, ahead) {
      const claims = forms.flatMap(({ pattern }) => listOf(claimed, pattern)).sort((a, b) => a - b);
      const lastClaim = lastBefore(claims, place);
      let owner = -1;
      let nearest = -1;
      for (const { entity } of forms) {
        const at = lastBefore(listOf(introduced, entity), place);
        if (at > nearest) {
          nearest = at;
          owner = entity;
        }
      }
      if (nearest >= 0 || lastClaim >= 0) return nearest >= lastClaim ? owner : -1;
      if (!ahead) return -1;
      return ownerAhead(
        forms.map(({ entity }) => ({ entity, places: listOf(introduced, entity) })),
        claims,
      );
    },
  };
}

function ownerAhead(
  bearers: readonly { readonly entity: number; readonly places: readonly number[] }[],
  claims: readonly number[],
): number {
  const [first, rival] = bearers
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0));
  if (first === undefined || rival !== undefined) return -1;
  const [place = 0] = first.places;
  const [claim] = claims;
  if (claim === undefined) return first.entity;
  const later = Math.floor(claim / blockSize) > Math.floor(place / blockSize);
  return place < claim && (later || first.places.length > claims.length) ? first.entity : -1;
}

function append(map: Map<number, number[]>, key: number, place: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [place]);
  else list.push(place);
}

/** The greatest of sorted places below `place`, or -1. */
function lastBefore(places: readonly number[], place: number): number {
  return places[firstIndex(places.length, (i) => (places[i] as number) >= place) - 1] ?? -1;
}
