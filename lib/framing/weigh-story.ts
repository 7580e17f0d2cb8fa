/**
 * Whether a place on a page belongs to the pack's story, by the rules that decide mentions of common words (lib/match/topic.ts).
 * It needs the pack and its mentions alone, so that it also runs where no lexicon is loaded.
 */
import { isRivalPlace, type Sign } from '#lib/match/topic.ts';
import type { EntityRef, Mention } from '#lib/match/types.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { type Block, furniture } from '#lib/text/block.ts';
import type { Span } from '#lib/text/span.ts';
import { findPhrases, indexPhrases, type PhraseIndex } from './find-phrases.ts';

export interface Story {
  /** Whether an article of the page has a mention of the pack. */
  isMentioned(article: number): boolean;
  /** Whether an article is about the pack's topic. */
  isTopic(article: number): boolean;
  /** Whether a sentence (offsets in its block) speaks of another story. */
  isElsewhere(block: number, sentence: Span): boolean;
}

/** What a phrase of the topic says: points of a cue, number of a needed group, or another story. */
interface Meaning {
  readonly kind: 'cue' | 'need' | 'rival';
  readonly value: number;
}

interface TopicPhrases {
  readonly index: PhraseIndex;
  readonly meanings: readonly Meaning[];
}

/** UTF-16 units of an article that has room to say what it is about, and the share of points a brief one needs. */
const ordinaryLength = 2_400;
const leastShare = 0.4;

const known = new WeakMap<CompiledPack, TopicPhrases>();

/** Weighs the articles of one page. Each stands alone; furniture is no evidence. */
export function weighStory(pack: CompiledPack, blocks: readonly Block[], mentions: readonly Mention[]): Story {
  const own = mentions.filter(({ entity }) => entity.startsWith(`${pack.info.id}/`));
  const mentioned = new Set(own.map(({ block }) => blocks[block]?.article ?? furniture));
  const weighed = new Map<
    number,
    { readonly met: boolean; readonly points: number; readonly signs: readonly Sign[] }
  >();
  const weigh = (article: number) => {
    const before = weighed.get(article);
    if (before !== undefined) return before;
    const now = weighArticle(pack, blocks, article, own);
    weighed.set(article, now);
    return now;
  };
  return {
    isMentioned: (article) => article !== furniture && mentioned.has(article),
    isTopic: (article) => mentioned.has(article) && article !== furniture && weigh(article).met,
    isElsewhere: (block, sentence) => isRivalPlace(weigh(blocks[block]?.article ?? furniture), block, sentence),
  };
}

function weighArticle(pack: CompiledPack, blocks: readonly Block[], article: number, mentions: readonly Mention[]) {
  const { index, meanings } = phrasesOf(pack);
  const signs: Sign[] = [];
  const counted = new Map<EntityRef | number, number>();
  const groups = new Set<number>();
  let length = 0;
  blocks.forEach((block, at) => {
    if (block.article !== article) return;
    length += block.text.length;
    for (const { phrase, start } of findPhrases(index, block.text)) {
      const { kind, value } = meanings[phrase] as Meaning;
      if (kind === 'cue') counted.set(phrase, value);
      if (kind === 'need') groups.add(value);
      signs.push({ block: at, start, end: start, rival: kind === 'rival' });
    }
  });
  for (const { entity, block, start, end } of mentions) {
    const points = pack.topic.entities[entity.slice(pack.info.id.length + 1)] ?? 0;
    if (blocks[block]?.article !== article || points <= 0) continue;
    counted.set(entity, points);
    signs.push({ block, start, end, rival: false });
  }
  const places = oneAPlace(signs);
  const points = [...counted.values()].reduce((sum, worth) => sum + worth, 0);
  const asked = pack.topic.threshold * Math.min(1, Math.max(leastShare, length / ordinaryLength));
  const rivals = places.filter(({ rival }) => rival).length;
  const met = points >= asked && groups.size >= pack.topic.needs.length && rivals * 2 <= places.length;
  return { met, points, signs: places };
}

/** In reading order; one place counts once, however many lists it is on. */
function oneAPlace(signs: readonly Sign[]): Sign[] {
  const sorted = signs.toSorted((a, b) => a.block - b.block || a.start - b.start);
  return sorted.filter((sign, at) => sign.start !== sorted[at - 1]?.start || sign.block !== sorted[at - 1]?.block);
}

function phrasesOf(pack: CompiledPack): TopicPhrases {
  const before = known.get(pack);
  if (before !== undefined) return before;
  const { cues, needs, rivals } = pack.topic;
  const phrases = [
    ...cues.map((cue) => ({ ...cue, kind: 'cue' as const, value: cue.points })),
    ...needs.flatMap((group, value) => group.map((text) => ({ text, case: 'initial', kind: 'need' as const, value }))),
    ...rivals.map((rival) => ({ ...rival, kind: 'rival' as const, value: 0 })),
  ];
  const index = indexPhrases(phrases.map((phrase) => ({ text: phrase.text, exact: phrase.case === 'exact' })));
  const now = { index, meanings: phrases };
  known.set(pack, now);
  return now;
}
