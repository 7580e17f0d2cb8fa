import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { makeReady } from '#lib/framing/make-ready.ts';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import type { Block } from '#lib/text/block.ts';
import { compileFolder, packsFolder } from '#scripts/pack-files.ts';
import { blocksOf, readArticles } from '#tests/positions/labelled-article.ts';
import type { ArticleTimes, Reading } from './framing-worker.ts';
import { medianOf } from './rounds.ts';
import { type Row, toRow } from './row.ts';

/** Engines of their own, in which nothing has been compiled yet. */
const engines = 9;
const mostMilliseconds = 50;
const longestStep = 10;
const wantedWords = 1_500;

/** How long it takes to find what an article of about 1,500 words says: the first time in a fresh engine, and again. */
export async function benchFraming(report: (row: Row) => void): Promise<void> {
  const { words, reading } = await prepareReading();
  const times: ArticleTimes[] = [];
  for (let i = 0; i < engines; i++) {
    const worker = new Worker(new URL('./framing-worker.ts', import.meta.url), { workerData: reading });
    const [message] = await once(worker, 'message');
    times.push(message as ArticleTimes);
    await worker.terminate();
  }
  const of = (key: keyof ArticleTimes) => medianOf(times.map((each) => each[key]));
  report(
    toRow({ name: `what ${words} words say, first time`, unit: 'ms', value: of('first'), most: mostMilliseconds }),
  );
  report(toRow({ name: '… its pack opened before', unit: 'ms', value: of('opening') }));
  report(toRow({ name: '… the longest step of both', unit: 'ms', value: of('longest'), most: longestStep }));
  report(toRow({ name: '… again', unit: 'ms', value: of('again'), most: mostMilliseconds }));
}

async function prepareReading(): Promise<{ words: number; reading: Reading }> {
  const { pack } = await compileFolder(`${packsFolder}/may-2025-conflict`);
  if (pack === null) throw new Error('the bundled pack has faults');
  const blocks: Block[] = [];
  let words = 0;
  for (const article of await readArticles()) {
    for (const block of blocksOf(article)) {
      if (words >= wantedWords) break;
      blocks.push(block);
      words += block.text.split(/\s+/u).length;
    }
  }
  const mentions = findMentions(compileLexicon([pack]), blocks);
  return {
    words,
    reading: { pack: JSON.stringify({ ...pack, positions: null, ready: makeReady(pack) }), blocks, mentions },
  };
}
