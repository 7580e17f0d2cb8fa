import type { Span } from '#lib/text/span.ts';
import type { ArticleContext } from './context.ts';
import { firstIndex } from './first-index.ts';
import { entityRef, type Lexicon, use, useOf } from './lexicon.ts';

/** A place in the article that speaks for a pack's topic or for another story. */
export interface Sign extends Span {
  readonly block: number;
  readonly rival: boolean;
}

/** Whether an article, or a place in it, is about a pack's topic. */
export interface TopicEvidence {
  /** Enough points, every needed group met, and not outweighed by other stories. */
  readonly met: boolean;
  readonly points: number;
  /** All signs in reading order. */
  readonly signs: readonly Sign[];
}

/** A full name that stands for itself, as evidence. */
export interface FullName extends Span {
  readonly block: number;
  readonly entity: number;
}

/** UTF-16 units of an article that has room to say what it is about. */
const ordinaryLength = 2_400;
const leastShare = 0.4;

/**
 * A brief that names the topic once is about it, a long article that does so in passing is not: the points asked for grow
 * with the text, up to the threshold.
 */
function shareAsked({ blocks }: ArticleContext): number {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return Math.min(1, Math.max(leastShare, length / ordinaryLength));
}

/** Adds up what the whole article says for and against a pack's topic. */
export function weighTopic(
  lexicon: Lexicon,
  pack: number,
  context: ArticleContext,
  names: readonly FullName[],
): TopicEvidence {
  const signs: Sign[] = [];
  const counted = new Map<number | string, number>();
  const groups = new Set<number>();
  for (const { block, start, end, entity } of names) {
    const points = lexicon.entityPoints[entity] as number;
    if (lexicon.entityPack[entity] !== pack || points <= 0) continue;
    counted.set(entityRef(lexicon, entity), points);
    signs.push({ block, start, end, rival: false });
  }
  context.blocks.forEach((block, index) => {
    let cueEnd = '';
    for (const { start, end, pattern } of block.candidates) {
      const kind = useOf(lexicon, pattern);
      if (kind < use.cue || lexicon.owner[pattern] !== pack) continue;
      if (kind === use.cue) {
        // "Islamabad" and "İslamabad" are two patterns in one place.
        if (cueEnd !== `${start}-${end}`) counted.set(pattern, lexicon.value[pattern] as number);
        cueEnd = `${start}-${end}`;
      }
      if (kind === use.need) groups.add(lexicon.value[pattern] as number);
      signs.push({ block: index, start, end, rival: kind === use.rival });
    }
  });
  signs.sort((a, b) => a.block - b.block || a.start - b.start);
  // One place counts once, however many lists it is on.
  const places = signs.filter((sign, i) => sign.start !== signs[i - 1]?.start || sign.block !== signs[i - 1]?.block);
  let points = 0;
  for (const worth of counted.values()) points += worth;
  const rivals = places.filter((sign) => sign.rival).length;
  const asked = (lexicon.threshold[pack] as number) * shareAsked(context);
  const enough = points >= asked && groups.size >= (lexicon.needs[pack] as number);
  return { met: enough && rivals * 2 <= places.length, points, signs: places };
}

/** Whether a sentence speaks of another story: it has a sign of one, or the last sign before it was one and it has none. */
export function isRivalPlace({ signs }: TopicEvidence, block: number, sentence: Span): boolean {
  const from = firstIndex(signs.length, (i) => {
    const sign = signs[i] as Sign;
    return sign.block > block || (sign.block === block && sign.start >= sentence.start);
  });
  let own = false;
  for (let i = from; i < signs.length; i++) {
    const sign = signs[i] as Sign;
    if (sign.block > block || sign.start >= sentence.end) break;
    if (sign.rival) return true;
    own = true;
  }
  return !own && signs[from - 1]?.rival === true;
}
