/** Finds the sentences of an article that endorse, report or reject a framing of one of a pack's questions. */
import type { Mention } from '#lib/match/types.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { type Block, furniture } from '#lib/text/block.ts';
import { createDiscourse, type Discourse } from './discourse.ts';
import type { Position } from './findings.ts';
import { type Grammar, grammarOf, needs, sign } from './grammar.ts';
import { hearBlock } from './hear-block.ts';
import { type Found, judgeSentence, referBack } from './judge-sentence.ts';
import { tokenise } from './tokens.ts';

/**
 * Positions of all articles of a page in reading order; at most one for each framing in a sentence.
 * @param blocks All blocks of the page; furniture is passed over.
 * @param mentions Mentions of all packs in these blocks, as `findMentions` gives them.
 */
export function findPositions(pack: CompiledPack, blocks: readonly Block[], mentions: readonly Mention[]): Position[] {
  const grammar = grammarOf(pack);
  if (grammar === null) return [];
  const own = mentions.filter(({ entity }) => entity.startsWith(`${pack.info.id}/`));
  const onTopic = articlesOnTopic(grammar, blocks, own);
  const found: Position[] = [];
  const discourses = new Map<number, Discourse>();
  blocks.forEach((block, at) => {
    if (block.article === furniture || !onTopic.has(block.article)) return;
    const discourse = discourses.get(block.article) ?? createDiscourse();
    discourses.set(block.article, discourse);
    const here = own.filter((mention) => mention.block === at);
    found.push(
      ...readBlock(grammar, pack.info.id, block, here, discourse).map((position) => ({ ...position, block: at })),
    );
  });
  return found;
}

function readBlock(
  grammar: Grammar,
  pack: string,
  block: Block,
  mentions: readonly Mention[],
  discourse: Discourse,
): Found[] {
  const { heard, speakers } = hearBlock(grammar, pack, block, mentions, discourse);
  let before: readonly Found[] = [];
  return heard.flatMap((each) => {
    const found = each.elsewhere ? [] : judgeSentence(grammar, each, speakers);
    const all = found.length > 0 ? found : referBack(each, before);
    before = all;
    return all;
  });
}

/** Points of a pack's cues that an article without a mention must have; its sentences must still say what a rule asks for. */
const leastSigns = 1;

/** Articles that name every side of the topic, and have a mention or another sign that they are about the topic. */
function articlesOnTopic(grammar: Grammar, blocks: readonly Block[], own: readonly Mention[]): ReadonlySet<number> {
  const mentioned = new Set(own.map(({ block }) => blocks[block]?.article));
  const seen = new Map<number, Map<string, number>>();
  for (const { article, text } of blocks) {
    if (article === furniture) continue;
    const signs = seen.get(article) ?? new Map<string, number>();
    const tokens = tokenise(text);
    for (const { set, from, to, forms } of grammar.phrases.find(tokens)) {
      if (set === sign)
        signs.set(
          tokens
            .slice(from, to)
            .map(({ word }) => word)
            .join(' '),
          forms,
        );
      if (set.startsWith(needs)) signs.set(set, 0);
    }
    seen.set(article, signs);
  }
  return new Set(
    [...seen]
      .filter(([article, signs]) => {
        const sides = [...signs.keys()].filter((key) => key.startsWith(needs)).length;
        const points = [...signs.values()].reduce((sum, each) => sum + each, 0);
        return sides >= grammar.needs && (mentioned.has(article) || points >= leastSigns);
      })
      .map(([article]) => article),
  );
}
