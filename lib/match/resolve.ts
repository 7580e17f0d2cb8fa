import { type Block, furniture } from '#lib/text/block.ts';
import { finish, type Steps } from '#lib/text/steps.ts';
import { canMark } from './can-mark.ts';
import { createContext } from './context.ts';
import { decideNames } from './decide-names.ts';
import { entityRef, type Lexicon } from './lexicon.ts';
import { scanBlock } from './scan.ts';
import type { Mention, ScannedBlock } from './types.ts';
import { wordListsOf } from './word-lists.ts';

/**
 * Decides which candidates of one article are mentions. `blocks` are all blocks of the article in reading order, each with
 * what `scanBlock` found in it. Mentions come in reading order and never overlap.
 */
export function resolveArticle(lexicon: Lexicon, blocks: readonly ScannedBlock[]): Mention[] {
  return finish(resolveInSteps(lexicon, blocks));
}

/** Mentions in one step. */
const atOnce = 64;

/** The same in steps. When an article is resolved again, only what new blocks can change is worked out again. */
export function* resolveInSteps(lexicon: Lexicon, blocks: readonly ScannedBlock[]): Steps<Mention[]> {
  if (!canMark(lexicon, blocks)) return [];
  yield;
  const mentions: Mention[] = [];
  const decisions = yield* decideNames(lexicon, createContext(blocks, wordListsOf(lexicon)));
  for (const { block, start, end, entity, accepted } of decisions) {
    if (!accepted) continue;
    const text = blocks[block]?.text ?? '';
    mentions.push({ entity: entityRef(lexicon, entity), block, start, end: closeQuote(text, start, end) });
    if (mentions.length % atOnce === 0) yield;
  }
  return mentions;
}

const opening = '‘“\'"«‹';
const closing = '’”\'"»›';

/** Takes in the quote that closes one opened inside the name: Operation ‘Sindoor’. */
function closeQuote(text: string, start: number, end: number): number {
  const kind = closing.indexOf(text.charAt(end));
  if (kind < 0 || end === text.length) return end;
  const [open] = /[‘“'"«‹](?=[\p{L}\p{M}\p{N} -]*$)/u.exec(text.slice(start, end)) ?? [];
  return open !== undefined && opening.indexOf(open) === kind ? end + 1 : end;
}

/**
 * Finds the mentions in the blocks of a page, in the order given. Each article stands alone; furniture is neither marked
 * nor evidence.
 */
export function findMentions(lexicon: Lexicon, blocks: readonly Block[]): Mention[] {
  const articles = new Map<number, number[]>();
  blocks.forEach((block, index) => {
    if (block.article === furniture) return;
    const members = articles.get(block.article);
    if (members === undefined) articles.set(block.article, [index]);
    else members.push(index);
  });
  const mentions: Mention[] = [];
  for (const members of articles.values()) {
    const scanned = members.map((index) => {
      const { text, lang, kind } = blocks[index] as Block;
      return { text, lang, kind, candidates: scanBlock(lexicon, text) };
    });
    for (const mention of resolveArticle(lexicon, scanned)) {
      mentions.push({ ...mention, block: members[mention.block] as number });
    }
  }
  return mentions.sort((a, b) => a.block - b.block || a.start - b.start);
}
