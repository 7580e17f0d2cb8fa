import type { Mention } from '#lib/match/types.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { readForms } from '#lib/pack/find-term-uses.ts';
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

/** Sentences of the corpus that are read first: enough to go nearly everywhere. */
const sampleSize = 6;

/**
 * Does what is done once for a pack, so that its first page is read sooner. At last some of the corpus is read: that every
 * function runs for the first time costs an engine more than what there is to do.
 */
export function* openPackInSteps(pack: CompiledPack): Steps<void> {
  grammarOf(pack);
  yield;
  storyWords(pack);
  yield;
  for (const term of pack.terms) readForms(term);
  yield;
  indexQuotes(pack);
  yield;
  yield* readSample(pack);
}

function* readSample(pack: CompiledPack): Steps<void> {
  const [entity] = pack.entities;
  if (entity === undefined) return;
  const every = Math.ceil(pack.evidence.length / sampleSize);
  const blocks = pack.evidence
    .filter((_, at) => at % every === 0)
    .map(({ sentence }): Block => {
      return { text: pack.sentences[sentence]?.text ?? '', lang: pack.info.language, kind: 'paragraph', article: 0 };
    });
  // Where no name stands: that there is a mention is enough.
  const mention: Mention = { entity: `${pack.info.id}/${entity.id}`, block: 0, start: 0, end: 0 };
  yield* readPageInSteps(pack, blocks, [mention]);
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
