import { foldWord } from './neighbours.ts';
import type { ScannedBlock } from './types.ts';

/** Which words an article has. What was counted for some blocks is kept when most of them come again. */
export interface ArticleWords {
  /** Whether some block has this folded word, or another form of it, without a capital. */
  isCommon(folded: string): boolean;
  /** How often these words stand in the article. */
  count(words: string): number;
}

/** Numbers of blocks or places by word; only what was once asked for is kept up. */
interface Counted {
  blocks: readonly ScannedBlock[];
  stems: Map<string, number> | null;
  readonly places: Map<string, number>;
}

/** By the first and the last block of an article: an article grows at one end, rarely at both. */
const counted = new WeakMap<ScannedBlock, Counted>();

/** Counts on from what was counted for the article when it had other blocks. */
export function wordsOf(blocks: readonly ScannedBlock[]): ArticleWords {
  const [first] = blocks;
  const last = blocks.at(-1);
  const before = first && last && (counted.get(first) ?? counted.get(last));
  const own: Counted = before ?? { blocks, stems: null, places: new Map() };
  update(own, blocks);
  if (first) counted.set(first, own);
  if (last) counted.set(last, own);
  return {
    isCommon(folded) {
      own.stems ??= countStems(own.blocks);
      return own.stems.has(stem(folded));
    },
    count(words) {
      const known = own.places.get(words) ?? own.blocks.reduce((sum, { text }) => sum + placesIn(text, words), 0);
      own.places.set(words, known);
      return known;
    },
  };
}

function update(own: Counted, blocks: readonly ScannedBlock[]): void {
  const before = own.blocks;
  own.blocks = blocks;
  if (own.stems === null && own.places.size === 0) return;
  let head = 0;
  while (head < before.length && before[head] === blocks[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, blocks.length) - head;
  while (tail < most && before.at(-1 - tail) === blocks.at(-1 - tail)) tail++;
  for (const block of before.slice(head, before.length - tail)) add(own, block, -1);
  for (const block of blocks.slice(head, blocks.length - tail)) add(own, block, 1);
}

function add({ stems, places }: Counted, block: ScannedBlock, sign: 1 | -1): void {
  if (stems) addStems(stems, block, sign);
  for (const [words, number] of places) places.set(words, number + sign * placesIn(block.text, words));
}

function countStems(blocks: readonly ScannedBlock[]): Map<string, number> {
  const stems = new Map<string, number>();
  for (const block of blocks) addStems(stems, block, 1);
  return stems;
}

function addStems(stems: Map<string, number>, block: ScannedBlock, sign: 1 | -1): void {
  // Blocks that go are counted once more: to remember the words of each would double what an article takes of memory.
  for (const word of commonWordsOf(block.text)) {
    const blocks = (stems.get(word) ?? 0) + sign;
    if (blocks === 0) stems.delete(word);
    else stems.set(word, blocks);
  }
}

function placesIn(text: string, words: string): number {
  return text.split(words).length - 1;
}

/** Runs of what may be letters; most hold ASCII alone, which needs no folding and no tables of Unicode. */
const run = /[A-Za-z\u00AA-\u1FFF\u2070-\uFFFF]+/g;
const plainWord = /^[a-z]+$/;
const plainRun = /^[A-Za-z]+$/;
const word = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu;

function commonWordsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const found of new Set(text.match(run))) {
    if (plainWord.test(found)) stems.add(stem(found));
    else if (!plainRun.test(found) || /^[a-z]/.test(found))
      for (const [each] of found.matchAll(word)) stems.add(stem(foldWord(each)));
  }
  return stems;
}

/** Enough of English endings to see that "Undermines" and "undermined" are one word. */
function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|e|s)$/u, '');
}
