import { overlap, type Span } from '#lib/text/span.ts';
import type { ArticleContext } from './context.ts';
import { firstIndex } from './first-index.ts';
import { capitals, capitalsOf, entityRef, isEvidence, type Lexicon, use, useOf } from './lexicon.ts';
import type { Candidate } from './types.ts';

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

interface Evidence {
  readonly points: number;
  readonly person: boolean;
}

/** UTF-16 units of an article that has room to say what it is about. */
const ordinaryLength = 2_400;
const leastShare = 0.4;
/** Points of a word that speaks for the topic by itself. */
const strong = 1;
/** No sign is longer, in UTF-16 units. */
const longestSign = 200;
/** So much of the points asked for may come from weak words, and so much from people. */
const mostOfWeak = 0.6;
/** And so much from both: something must say what the story is. */
const mostWithoutFirm = 0.9;

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
  const counted = new Map<number | string, Evidence>();
  const groups = new Set<number>();
  for (const { block, start, end, entity } of names) {
    const points = lexicon.entityPoints[entity] as number;
    if (lexicon.entityPack[entity] !== pack || points <= 0) continue;
    counted.set(entityRef(lexicon, entity), { points, person: lexicon.entityPerson[entity] === 1 });
    signs.push({ block, start, end, rival: false });
  }
  context.blocks.forEach((block, index) => {
    const evidence = block.candidates.filter(
      ({ pattern }) => isEvidence(lexicon, pattern) && lexicon.owner[pattern] === pack,
    );
    for (const { pattern } of telling(lexicon, block.text, evidence))
      counted.set(pattern, { points: lexicon.value[pattern] as number, person: false });
    const common = new Set(evidence.filter((cue) => isCommonCue(lexicon, cue)).map(keyOf));
    for (const sign of evidence) {
      const kind = useOf(lexicon, sign.pattern);
      if (kind === use.need) groups.add(lexicon.value[sign.pattern] as number);
      if (!common.has(keyOf(sign)))
        signs.push({ block: index, start: sign.start, end: sign.end, rival: kind === use.rival });
    }
  });
  signs.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
  // One place counts once, however many lists it is on.
  const places = signs.filter((sign, i) => sign.start !== signs[i - 1]?.start || sign.block !== signs[i - 1]?.block);
  const rivals = places.filter((sign) => sign.rival).length;
  // The more an article speaks of other stories, the more it must say of this one.
  const asked = (lexicon.threshold[pack] as number) * shareAsked(context) * (1 + rivals / Math.max(1, places.length));
  const points = addUp(counted.values(), asked);
  const enough = points >= asked && groups.size >= (lexicon.needs[pack] as number);
  return { met: enough && rivals * 2 <= places.length, points, signs: places };
}

/** "ceasefire", "drones": points, but no sign of where the article speaks of this topic. */
function isCommonCue(lexicon: Lexicon, { pattern }: Candidate): boolean {
  return (
    useOf(lexicon, pattern) === use.cue &&
    capitalsOf(lexicon, pattern) === capitals.any &&
    (lexicon.value[pattern] as number) < strong
  );
}

/**
 * Every war has its truce, drones and hotlines, and people have more than one story: neither words worth less than a point nor
 * people make a topic by themselves, however many.
 */
function addUp(evidence: Iterable<Evidence>, asked: number): number {
  let firm = 0;
  let words = 0;
  let people = 0;
  for (const { points, person } of evidence) {
    if (person) people += points;
    else if (points < strong) words += points;
    else firm += points;
  }
  const most = asked * mostOfWeak;
  return firm + Math.min(Math.min(words, most) + Math.min(people, most), asked * mostWithoutFirm);
}

/**
 * The cues of a block that count. What "India and Pakistan" says is said when "ceasefire between India and Pakistan" is; "10 May
 * 1998" and "the May war of 1999" are something else unless a cue takes the year in.
 */
function telling(lexicon: Lexicon, text: string, evidence: readonly Candidate[]): Candidate[] {
  const cues = evidence.filter(({ pattern }) => useOf(lexicon, pattern) === use.cue);
  const ends = new Set(evidence.flatMap(({ start, end }) => (end - start > 4 ? [end] : [])));
  let reach = 0;
  return cues.filter((cue, i) => {
    const next = cues[i + 1];
    // Of two patterns in one place ("Islamabad" and "İslamabad") the first counts; a longer cue from the same place comes later.
    const inside = cue.end <= reach || (next?.start === cue.start && next.end > cue.end);
    if (!inside) reach = cue.end;
    const year = /^,?(?: of)?\s+(?:1\d|20)\d\d(?![\p{L}\p{N}])/u.exec(text.slice(cue.end, cue.end + 12));
    return !inside && (year === null || ends.has(cue.end + year[0].length));
  });
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
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
