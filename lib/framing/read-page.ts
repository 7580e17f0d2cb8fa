import type { Mention } from '#lib/match/types.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { Block } from '#lib/text/block.ts';
import { finish, type Steps } from '#lib/text/steps.ts';
import { checkQuotesInSteps } from './check-quotes.ts';
import { findPositionsInSteps } from './find-positions.ts';
import { findTermsInSteps } from './find-terms.ts';
import type { Findings } from './findings.ts';
import { grammarOf } from './grammar.ts';
import { indexQuotes } from './index-quotes.ts';
import { storyWords } from './weigh-story.ts';

/**
 * Reads the articles of one page for one pack: what they say, leave out, in whose words. Nothing is found on a page without
 * a mention of the pack.
 * @param blocks All blocks of the page in reading order, furniture included; offsets are UTF-16 units into their texts.
 * @param mentions Those of `findMentions` on the same blocks; other packs' are passed over.
 */
export function readPage(pack: CompiledPack, blocks: readonly Block[], mentions: readonly Mention[]): Findings {
  return finish(readPageInSteps(pack, blocks, mentions));
}

/** Does what is done once for a pack, so that its first page is read sooner. */
export function* openPackInSteps(pack: CompiledPack): Steps<void> {
  grammarOf(pack);
  yield;
  storyWords(pack);
  yield;
  indexQuotes(pack);
}

/** The same as `readPage`, so that other work can go on in between. */
export function* readPageInSteps(
  pack: CompiledPack,
  blocks: readonly Block[],
  mentions: readonly Mention[],
): Steps<Findings> {
  if (!mentions.some(({ entity }) => entity.startsWith(`${pack.info.id}/`))) {
    return { positions: [], silent: [], terms: [], quotes: [] };
  }
  const answers = yield* findPositionsInSteps(pack, blocks, mentions);
  const terms = yield* findTermsInSteps(pack, blocks, mentions);
  const quotes = yield* checkQuotesInSteps(pack, blocks);
  return { ...answers, terms, quotes };
}
