/** Times one article in an engine of its own, for framing.ts. */
import { parentPort } from 'node:worker_threads';
import { grammarOf } from '#lib/framing/grammar.ts';
import { readPage } from '#lib/framing/read-page.ts';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import type { Block } from '#lib/text/block.ts';
import { compileFolder, packsFolder } from '#scripts/pack-files.ts';
import { blocksOf, readArticles } from '#tests/positions/labelled-article.ts';
import { medianOf } from './rounds.ts';

/** Milliseconds, and how long the article is. */
export interface ArticleTimes {
  readonly words: number;
  readonly rules: number;
  readonly first: number;
  readonly again: number;
}

const wanted = 1_500;
const runs = 15;

const { pack } = await compileFolder(`${packsFolder}/may-2025-conflict`);
if (pack === null) throw new Error('the bundled pack has faults');
const blocks: Block[] = [];
let words = 0;
for (const article of await readArticles()) {
  for (const block of blocksOf(article)) {
    if (words >= wanted) break;
    blocks.push(block);
    words += block.text.split(/\s+/u).length;
  }
}
const mentions = findMentions(compileLexicon([pack]), blocks);

const rules = timed(() => grammarOf(pack));
const first = timed(() => readPage(pack, blocks, mentions));
const again = medianOf(Array.from({ length: runs }, () => timed(() => readPage(pack, blocks, mentions))));
parentPort?.postMessage({ words, rules, first, again } satisfies ArticleTimes);

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
