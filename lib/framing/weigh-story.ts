/** Whether a place on a page belongs to the pack's story, as far as its mentions and the words of other stories tell. */
import type { Mention } from '#lib/match/types.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { type Block, furniture } from '#lib/text/block.ts';
import { lastFrom, type Span } from '#lib/text/span.ts';
import type { Steps } from '#lib/text/steps.ts';
import type { Words } from '#lib/text/words.ts';
import { findPhrases, indexPhrases, type PhraseFound, type PhraseIndex } from './find-phrases.ts';

export interface Story {
  /** Whether an article of the page has a mention of the pack. */
  isMentioned(article: number): boolean;
  /**
   * Whether an article is about the pack's topic: one of its common or famous names was taken for a mention there, or what it
   * names is worth enough.
   */
  isTopic(article: number): boolean;
  /** Whether a sentence (offsets in its block) speaks of another story. */
  isElsewhere(block: number, sentence: Span): boolean;
}

interface Sign extends Span {
  readonly rival: boolean;
}

interface StoryWords {
  readonly phrases: PhraseIndex;
  /** Of each phrase, whether it speaks for another story. */
  readonly rival: readonly boolean[];
  /** Of each phrase, what it adds to an article; none for other stories' words. */
  readonly points: readonly number[];
  /** Names that mark only in articles about the topic, in small letters. */
  readonly topicNames: ReadonlySet<string>;
}

const known = new WeakMap<CompiledPack, StoryWords>();

/**
 * Weighs the articles of one page. Each stands alone; furniture is no evidence.
 * @param wordsOf The words of a block, as `listWords` gives its `parts`.
 */
export function* weighStory(
  pack: CompiledPack,
  blocks: readonly Block[],
  mentions: readonly Mention[],
  wordsOf: (block: number) => Words,
): Steps<Story> {
  const words = storyWords(pack);
  yield;
  const own = mentions.filter(({ entity }) => entity.startsWith(`${pack.info.id}/`));
  const articleOf = (block: number) => blocks[block]?.article ?? furniture;
  const nameOf = ({ block, start, end }: Mention) => (blocks[block]?.text ?? '').slice(start, end).toLowerCase();
  const mentioned = new Set(own.map(({ block }) => articleOf(block)));
  const named = new Set(
    own.filter((mention) => words.topicNames.has(nameOf(mention))).map(({ block }) => articleOf(block)),
  );
  const ownIn = Map.groupBy(own, ({ block }) => block);
  const phrasesIn = createPhraseFinder(words, blocks, wordsOf);
  const worth = yield* weighArticles(pack, words, blocks, own, phrasesIn);
  const signs = new Map<number, readonly Sign[]>();
  const signsOf = (block: number) => {
    const before = signs.get(block);
    if (before !== undefined) return before;
    const now = orderSigns(words, phrasesIn(block), ownIn.get(block) ?? []);
    signs.set(block, now);
    return now;
  };
  return {
    isMentioned: (article) => article !== furniture && mentioned.has(article),
    isTopic: (article) => article !== furniture && (named.has(article) || worth.has(article)),
    isElsewhere(block, { start, end }) {
      const here = signsOf(block);
      const first = lastFrom(here, start - 1) + 1;
      let at = first;
      while (at < here.length && (here[at] as Sign).start < end) {
        if ((here[at] as Sign).rival) return true;
        at++;
      }
      if (at > first) return false;
      const isSameArticle = block > 0 && articleOf(block - 1) === articleOf(block);
      const before = here[first - 1] ?? (isSameArticle ? signsOf(block - 1).at(-1) : undefined);
      return before?.rival === true;
    },
  };
}

/** UTF-16 units of an article that has room to say what it is about, and the share of points a brief one needs (lib/match/topic.ts). */
const ordinaryLength = 2_400;
const leastShare = 0.4;

/** Articles whose mentions and cues reach the points that the topic asks for. */
function* weighArticles(
  pack: CompiledPack,
  { points }: StoryWords,
  blocks: readonly Block[],
  mentions: readonly Mention[],
  phrasesIn: (block: number) => readonly PhraseFound[],
): Steps<ReadonlySet<number>> {
  const mentioned = new Set(mentions.map(({ block }) => blocks[block]?.article ?? furniture));
  const counted = new Map<number, Map<string | number, number>>();
  const lengths = new Map<number, number>();
  const count = (article: number, key: string | number, worth: number) =>
    counted.set(article, (counted.get(article) ?? new Map()).set(key, worth));
  for (const [at, { text, article }] of blocks.entries()) {
    if (!mentioned.has(article)) continue;
    lengths.set(article, (lengths.get(article) ?? 0) + text.length);
    for (const { phrase } of phrasesIn(at)) count(article, phrase, points[phrase] ?? 0);
    yield;
  }
  for (const { block, entity } of mentions)
    count(blocks[block]?.article ?? furniture, entity, pack.topic.entities[entity.slice(pack.info.id.length + 1)] ?? 0);
  const reached = [...counted].filter(([article, each]) => {
    const share = Math.min(1, Math.max(leastShare, (lengths.get(article) ?? 0) / ordinaryLength));
    return [...each.values()].reduce((sum, worth) => sum + worth, 0) >= pack.topic.threshold * share;
  });
  return new Set(reached.map(([article]) => article));
}

/** In order of their start; a word of the story beats another story's in the same place. */
function orderSigns({ rival }: StoryWords, phrases: readonly PhraseFound[], mentions: readonly Span[]): Sign[] {
  const found = phrases.map(({ phrase, start }) => ({
    start,
    end: start + 1,
    rival: rival[phrase] === true,
  }));
  const own = mentions.map(({ start, end }) => ({ start, end, rival: false }));
  return [...own, ...found].sort((a, b) => a.start - b.start || Number(a.rival) - Number(b.rival));
}

/** The words that speak for the topic, then those that speak for other stories. */
export function topicPhrases({ topic: { cues, rivals } }: CompiledPack) {
  return [
    ...cues.map(({ text, points, case: capitals }) => ({ text, points, exact: capitals === 'exact', rival: false })),
    ...rivals.map(({ text, points = 0, case: capitals }) => ({
      text,
      points: -points,
      exact: capitals === 'exact',
      rival: true,
    })),
  ];
}

/** Finds the phrases of each block once. */
function createPhraseFinder({ phrases }: StoryWords, blocks: readonly Block[], wordsOf: (block: number) => Words) {
  const known = new Map<number, readonly PhraseFound[]>();
  return (block: number): readonly PhraseFound[] => {
    const before = known.get(block);
    if (before !== undefined) return before;
    const now = findPhrases(phrases, blocks[block]?.text ?? '', wordsOf(block));
    known.set(block, now);
    return now;
  };
}

/** What is looked for of a pack's topic, made once. */
export function storyWords(pack: CompiledPack): StoryWords {
  const before = known.get(pack);
  if (before !== undefined) return before;
  const all = topicPhrases(pack);
  const topicNames = pack.entities.flatMap(({ names }) => names.filter(({ use }) => use === 'topic'));
  const now = {
    phrases: indexPhrases(all, pack.ready?.topicWords.split('|')),
    rival: all.map((each) => each.rival),
    points: all.map(({ points }) => points),
    topicNames: new Set(topicNames.map(({ text }) => text.toLowerCase())),
  };
  known.set(pack, now);
  return now;
}
