/** Times one article in an engine of its own, for framing.ts: as in the background, nothing has run before but reading the pack. */
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { openPackInSteps, readPage, readPageInSteps } from '#lib/framing/read-page.ts';
import type { Mention } from '#lib/match/types.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { Block } from '#lib/text/block.ts';
import type { Steps } from '#lib/text/steps.ts';
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
  /** Opening the pack, as the background does when a page reports a name of it: half a second before it sends its articles. */
  readonly opening: number;
  readonly first: number;
  /** The longest step of both. */
  readonly longest: number;
  readonly again: number;
}

const runs = 15;

const { pack: text, blocks, mentions } = workerData as Reading;
const pack = JSON.parse(text) as CompiledPack;
const opening = stepTimes(openPackInSteps(pack));
const first = stepTimes(readPageInSteps(pack, blocks, mentions));
const again = medianOf(Array.from({ length: runs }, () => timed(() => readPage(pack, blocks, mentions))));
const longest = Math.max(...opening, ...first);
parentPort?.postMessage({ opening: sum(opening), first: sum(first), longest, again } satisfies ArticleTimes);

function stepTimes(steps: Steps<unknown>): number[] {
  const times: number[] = [];
  let done = false;
  while (!done) times.push(timed(() => (done = steps.next().done === true)));
  return times;
}

function sum(times: readonly number[]): number {
  return times.reduce((total, time) => total + time, 0);
}

function timed(run: () => unknown): number {
  const start = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1_000;
}
