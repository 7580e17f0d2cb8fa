/** Which articles of a page are read for positions. */
import type { Mention } from '#lib/match/types.ts';
import { type Block, furniture } from '#lib/text/block.ts';
import type { Steps } from '#lib/text/steps.ts';
import type { Grammar } from './grammar.ts';
import type { NumberedTokens } from './phrase-index.ts';
import { sign } from './sets.ts';

/** UTF-16 units of what can still be a paragraph; nothing longer is read for positions. */
const longestBlock = 20_000;

/** Points of a pack's cues that an article without a mention must have; its sentences must still say what a rule asks for. */
const leastSigns = 1;

export function isRead({ article, text }: Block): boolean {
  return article !== furniture && text.length <= longestBlock;
}

/** Articles that name every party of the topic, and have a mention or another sign that they are about the topic. */
export function* articlesOnTopic(
  grammar: Grammar,
  blocks: readonly Block[],
  wordsOf: (block: number) => NumberedTokens,
  mentions: readonly Mention[],
): Steps<ReadonlySet<number>> {
  const mentioned = new Set(mentions.map(({ block }) => blocks[block]?.article));
  const seen = new Map<number, ArticleSigns>();
  const onTopic = new Set<number>();
  for (const [at, block] of blocks.entries()) {
    const { article } = block;
    if (!isRead(block) || onTopic.has(article)) continue;
    const signs = seen.get(article) ?? { parties: new Set(), points: new Map() };
    seen.set(article, signs);
    addSigns(grammar, wordsOf(at), signs);
    const isComplete = grammar.parties.every((set) => signs.parties.has(set));
    if (isComplete && (mentioned.has(article) || sum(signs.points.values()) >= leastSigns)) onTopic.add(article);
    yield;
  }
  return onTopic;
}

interface ArticleSigns {
  readonly parties: Set<string>;
  /** Of each cue that it has, its points. */
  readonly points: Map<string, number>;
}

function addSigns({ phrases, signs, parties }: Grammar, words: NumberedTokens, into: ArticleSigns): void {
  const { tokens } = words;
  for (const { set, from, to, forms } of phrases.find(words, 0, tokens.length, signs)) {
    if (parties.includes(set)) into.parties.add(set);
    if (set !== sign) continue;
    const cue = tokens.slice(from, to).map(({ word }) => word);
    into.points.set(cue.join(' '), forms);
  }
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
