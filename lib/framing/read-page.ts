import type { Mention } from '#lib/match/types.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { Block } from '#lib/text/block.ts';
import { checkQuotes } from './check-quotes.ts';
import { findPositions } from './find-positions.ts';
import { findTerms } from './find-terms.ts';
import type { Findings } from './findings.ts';

/**
 * Reads the articles of one page for one pack: what they say, leave out, in whose words. Nothing is found on a page without
 * a mention of the pack.
 * @param blocks All blocks of the page in reading order, furniture included; offsets are UTF-16 units into their texts.
 * @param mentions Those of `findMentions` on the same blocks; other packs' are passed over.
 */
export function readPage(pack: CompiledPack, blocks: readonly Block[], mentions: readonly Mention[]): Findings {
  if (!mentions.some(({ entity }) => entity.startsWith(`${pack.info.id}/`))) {
    return { positions: [], silent: [], terms: [], quotes: [] };
  }
  return {
    ...findPositions(pack, blocks, mentions),
    terms: findTerms(pack, blocks, mentions),
    quotes: checkQuotes(pack, blocks),
  };
}
