import type { PageBlock } from './collect.ts';
import { nodeNameOf, queryAllIn, textContentOf } from './native.ts';

/** A CJK character says about as much as three Latin letters. */
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const leastProse = 60;
/** A paragraph of this length is not a list of links. */
const longParagraph = 200;
/** And a text of this length not one link. */
const longestLink = 400;

/** How much of a block is running text, in Latin letters: 0 for headings, labels and lists of links. */
export function measureProse(block: PageBlock): number {
  block.prose ??= proseOf(block);
  return block.prose;
}

function proseOf(block: PageBlock): number {
  const { text, kind } = block;
  if (kind === 'heading' || text.length < leastProse / 3) return 0;
  const weight = dense.test(text.slice(0, 100)) ? 3 : 1;
  if (text.length * weight < leastProse) return 0;
  const isParagraph = text.length >= longParagraph && nodeNameOf(block.container) === 'P';
  const linked = isParagraph ? 0 : linkedLength(block);
  if (linked * 2 > text.length) return 0;
  const length = (text.length - linked) * weight;
  return length < leastProse ? 0 : length;
}

/** The whole block, or nearly, is a link. */
export function isLink(block: PageBlock): boolean {
  if (block.text.length > longestLink) return false;
  const linked = linkedLength(block);
  return linked > 0 && linked >= block.text.trim().length * 0.8;
}

/** Characters of a block that are inside links; counted when first asked for, since few blocks are. */
export function linkedLength(block: PageBlock): number {
  if (block.linked === null) {
    let linked = 0;
    for (const link of queryAllIn(block.container as Element, 'a')) linked += textContentOf(link).length;
    block.linked = linked;
  }
  return block.linked;
}
