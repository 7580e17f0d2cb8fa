import { contains, overlap, type Span } from '#lib/text/span.ts';
import type { Steps } from '#lib/text/steps.ts';
import { type BlockEvidence, commonCues, evidenceIn, evidenceOf, onePerPlace, type Sign } from './block-evidence.ts';
import type { ArticleContext } from './context.ts';
import { firstIndex } from './first-index.ts';
import { entityRef, type Lexicon } from './lexicon.ts';
import { addUp, speaksOfParties, type Worth } from './topic-points.ts';
import type { ScannedBlock } from './types.ts';

/** Whether an article, or a place in it, is about a pack's topic. */
export interface TopicEvidence {
  /** Enough points, every needed group met, and not outweighed by other stories. */
  readonly met: boolean;
  readonly points: number;
  /** All signs in reading order, one in each place. */
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

/** Blocks weighed in one step. */
const atOnce = 16;

/** Adds up what the whole article says for and against a pack's topic. */
export function* weighTopic(
  lexicon: Lexicon,
  pack: number,
  context: ArticleContext,
  names: readonly FullName[],
): Steps<TopicEvidence> {
  const telling = names.filter(
    ({ entity }) => lexicon.entityPack[entity] === pack && (lexicon.entityPoints[entity] as number) > 0,
  );
  const counted = new Map<number | string, Worth>();
  for (const { entity } of telling) {
    const points = lexicon.entityPoints[entity] as number;
    counted.set(entityRef(lexicon, entity), { points, person: lexicon.entityPerson[entity] === 1 });
  }
  const count = (key: number | string, points: number) => {
    if (!counted.has(key)) counted.set(key, { points, person: false });
  };
  const groups = new Set<number>();
  const signs: Sign[] = [];
  let at = 0;
  for (const [index, block] of context.blocks.entries()) {
    const said = evidenceIn(lexicon, pack, block, index);
    for (const pattern of said.cues) count(pattern, lexicon.value[pattern] as number);
    if (!counted.has(ownWord) && isOfParties(lexicon, pack, context, said)) count(ownWord, partiesBesideName);
    for (const pattern of said.rivals) count(pattern, -(lexicon.value[pattern] as number));
    for (const group of said.groups) groups.add(group);
    const named: Sign[] = [];
    for (; telling[at]?.block === index; at++) {
      const { block, start, end } = telling[at] as FullName;
      named.push({ block, start, end, rival: false, firm: false });
    }
    for (const sign of named.length > 0 ? onePerPlace([...named, ...said.signs]) : said.signs) signs.push(sign);
    if (index % atOnce === 0) yield;
  }
  const rivals = signs.filter((sign) => sign.rival).length;
  // The more an article speaks of other stories, the more it must say of this one.
  const asked = (lexicon.threshold[pack] as number) * shareAsked(context) * (1 + rivals / Math.max(1, signs.length));
  const points = addUp(counted.values(), asked, rivals > 0);
  const enough = points >= asked && groups.size >= (lexicon.needs[pack] as number);
  return { met: enough && rivals * 2 <= signs.length, points, signs };
}

function isOfParties(lexicon: Lexicon, pack: number, context: ArticleContext, said: BlockEvidence): boolean {
  if (said.parties === undefined) {
    const words = evidenceOf(lexicon, pack, context.blocks[said.index] as ScannedBlock);
    said.parties = speaksOfParties(lexicon, pack, context, said.index, words, commonCues(lexicon, words));
  }
  return said.parties;
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
