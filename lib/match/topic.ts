import { contains, overlap, type Span } from '#lib/text/span.ts';
import type { ArticleContext } from './context.ts';
import { firstIndex } from './first-index.ts';
import { entityRef, isEvidence, type Lexicon, use, useOf } from './lexicon.ts';
import { addUp, isCommonCue, keyOf, speaksOfParties, strong, telling, type Worth } from './topic-points.ts';

/** A place in the article that speaks for a pack's topic or for another story. */
export interface Sign extends Span {
  readonly block: number;
  readonly rival: boolean;
  /** Whether it speaks for the topic by itself. */
  readonly firm: boolean;
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

/** Key of the evidence that a sentence gives by naming the parties beside a common name. */
const ownWord = 'own word';
const partiesBesideName = 1.25;
/** UTF-16 units of an article that has room to say what it is about. */
const ordinaryLength = 2_400;
const leastShare = 0.4;
/** In UTF-16 units: so far a word of another story reaches within its sentence, and so near stands what a word belongs to. */
const clause = 60;
const beside = 12;
/** No sign is longer, in UTF-16 units. */
const longestSign = 200;

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
  const counted = new Map<number | string, Worth>();
  const groups = new Set<number>();
  for (const { block, start, end, entity } of names) {
    const points = lexicon.entityPoints[entity] as number;
    if (lexicon.entityPack[entity] !== pack || points <= 0) continue;
    counted.set(entityRef(lexicon, entity), { points, person: lexicon.entityPerson[entity] === 1 });
    signs.push({ block, start, end, rival: false, firm: false });
  }
  context.blocks.forEach((block, index) => {
    const evidence = block.candidates.filter(
      ({ pattern }) => isEvidence(lexicon, pattern) && lexicon.owner[pattern] === pack,
    );
    for (const { pattern } of telling(lexicon, block.text, evidence))
      counted.set(pattern, { points: lexicon.value[pattern] as number, person: false });
    const common = new Set(evidence.filter((cue) => isCommonCue(lexicon, cue)).map(keyOf));
    if (!counted.has(ownWord) && speaksOfParties(lexicon, pack, context, index, evidence, common))
      counted.set(ownWord, { points: partiesBesideName, person: false });
    for (const sign of evidence) {
      const kind = useOf(lexicon, sign.pattern);
      const value = lexicon.value[sign.pattern] as number;
      if (kind === use.need) groups.add(value);
      if (kind === use.rival) counted.set(sign.pattern, { points: -value, person: false });
      if (!common.has(keyOf(sign)))
        signs.push({
          block: index,
          start: sign.start,
          end: sign.end,
          rival: kind === use.rival,
          firm: kind === use.cue && value >= strong,
        });
    }
  });
  signs.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
  // One place counts once, however many lists it is on.
  const places = signs.filter((sign, i) => sign.start !== signs[i - 1]?.start || sign.block !== signs[i - 1]?.block);
  const rivals = places.filter((sign) => sign.rival).length;
  // The more an article speaks of other stories, the more it must say of this one.
  const asked = (lexicon.threshold[pack] as number) * shareAsked(context) * (1 + rivals / Math.max(1, places.length));
  const points = addUp(counted.values(), asked, rivals > 0);
  const enough = points >= asked && groups.size >= (lexicon.needs[pack] as number);
  return { met: enough && rivals * 2 <= places.length, points, signs: places };
}

/**
 * Whether a common word in a sentence means another story's: the sentence has a sign of one, or the last sign before it was one
 * and it has none. A word that is part of a sign of the topic itself ("ceasefire between India and Pakistan") is the topic's own.
 */
export function isRivalPlace(
  { signs }: TopicEvidence,
  word: Span & { readonly block: number },
  sentence: Span,
): boolean {
  const { block } = word;
  const firstFrom = (start: number) =>
    firstIndex(signs.length, (i) => {
      const sign = signs[i] as Sign;
      return sign.block > block || (sign.block === block && sign.start >= start);
    });
  const near = signs.slice(firstFrom(word.start - longestSign), firstFrom(word.end));
  if (near.some((sign) => !sign.rival && sign.block === block && isPartOf(word, sign))) return false;
  if (isBesideFirm(signs.slice(firstFrom(word.start - clause), firstFrom(word.end + clause)), word, sentence))
    return false;
  const from = firstFrom(sentence.start);
  let own = false;
  for (let i = from; i < signs.length; i++) {
    const sign = signs[i] as Sign;
    if (sign.block > block || sign.start >= sentence.end) break;
    if (sign.rival) return true;
    own = true;
  }
  return !own && signs[from - 1]?.rival === true;
}

/** Whether a word and a sign share letters and one of them says more than the other. */
function isPartOf(word: Span, sign: Span): boolean {
  return overlap(word, sign) && (word.start !== sign.start || word.end !== sign.end);
}

/** "…, with envoys from Mirna, after Karvia and Solmark agreed on a truce": a firm sign stands by the word, no other story near. */
function isBesideFirm(
  near: readonly Sign[],
  { block, start, end }: Span & { readonly block: number },
  sentence: Span,
): boolean {
  const here = near.filter((sign) => sign.block === block && contains(sentence, sign));
  return (
    here.every(({ rival }) => !rival) &&
    here.some((sign) => sign.firm && sign.end >= start - beside && sign.start <= end + beside)
  );
}
