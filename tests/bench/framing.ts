import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ArticleTimes } from './framing-worker.ts';
import { medianOf } from './rounds.ts';
import { type Row, toRow } from './row.ts';

/** Engines of their own, in which nothing has been compiled yet. */
const engines = 7;
const mostMilliseconds = 50;

/** How long it takes to find what an article of about 1,500 words says: the first time in a fresh engine, and again. */
export async function benchFraming(report: (row: Row) => void): Promise<void> {
  const times: ArticleTimes[] = [];
  for (let i = 0; i < engines; i++) {
    const worker = new Worker(new URL('./framing-worker.ts', import.meta.url));
    const [message] = await once(worker, 'message');
    times.push(message as ArticleTimes);
    await worker.terminate();
  }
  const words = times[0]?.words ?? 0;
  const of = (key: keyof ArticleTimes) => medianOf(times.map((each) => each[key]));
  report(
    toRow({ name: `what ${words} words say, first time`, unit: 'ms', value: of('first'), most: mostMilliseconds }),
  );
  report(toRow({ name: '… the pack’s rules made ready for it', unit: 'ms', value: of('rules') }));
  report(toRow({ name: '… again', unit: 'ms', value: of('again'), most: mostMilliseconds }));
}
