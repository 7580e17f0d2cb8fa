/** Times one article in an engine of its own, for framing.ts: as in the background, nothing has run before but reading the pack. */
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { grammarOf } from '#lib/framing/grammar.ts';
import { readPage, readPageInSteps } from '#lib/framing/read-page.ts';
import type { Mention } from '#lib/match/types.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { Block } from '#lib/text/block.ts';
import { medianOf } from './rounds.ts';

/** What is read. */
export interface Reading {
  /** The pack as the build ships it, as JSON. */
  readonly pack: string;
  readonly blocks: readonly Block[];
  readonly mentions: readonly Mention[];
}

/** Milliseconds of processor time of the thread. */
export interface ArticleTimes {
  readonly rules: number;
  readonly first: number;
  /** The longest step of that. */
  readonly longest: number;
  readonly again: number;
}

const runs = 15;

const { pack: text, blocks, mentions } = workerData as Reading;
const pack = JSON.parse(text) as CompiledPack;
const rules = timed(() => grammarOf(pack));
const steps = stepTimes();
const first = steps.reduce((sum, step) => sum + step, 0);
const again = medianOf(Array.from({ length: runs }, () => timed(() => readPage(pack, blocks, mentions))));
parentPort?.postMessage({
  rules,
  first: rules + first,
  longest: Math.max(rules, ...steps),
  again,
} satisfies ArticleTimes);

function stepTimes(): number[] {
  const steps = readPageInSteps(pack, blocks, mentions);
  const times: number[] = [];
  let done = false;
  while (!done) times.push(timed(() => (done = steps.next().done === true)));
  return times;
}

function timed(run: () => unknown): number {
  const start = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1_000;
}
