import { type Block, furniture } from '#lib/text/block.ts';
import { entityRef, type Lexicon, use, useOf } from './lexicon.ts';
import { scanBlock } from './scan.ts';
import type { Mention, ScannedBlock } from './types.ts';

export function resolveArticle(lexicon: Lexicon, blocks: readonly ScannedBlock[]): Mention[] {
  const mentions: Mention[] = [];
  blocks.forEach((block, index) => {
    let last = 0;
    for (const { start, end, pattern } of block.candidates) {
      if (useOf(lexicon, pattern) !== use.full || start < last) continue;
      last = end;
      mentions.push({ entity: entityRef(lexicon, lexicon.owner[pattern] as number), block: index, start, end });
    }
  });
  return mentions;
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
      const block = blocks[index] as Block;
      return { ...block, candidates: scanBlock(lexicon, block.text) };
    });
    for (const mention of resolveArticle(lexicon, scanned)) {
      mentions.push({ ...mention, block: members[mention.block] as number });
    }
  }
  return mentions.sort((a, b) => a.block - b.block || a.start - b.start);
}
