import type { Steps } from '#lib/text/steps.ts';
import { keepListening } from './keep-listening.ts';

export type Yield = () => Promise<void>;

/** Lets the page run what is waiting; resolves when it is our turn again. */
export function createYield(view: Window): Yield {
  const { scheduler } = view as Window & { readonly scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return () => scheduler.yield?.() ?? Promise.resolve();
  return () => new Promise((resolve) => view.setTimeout(resolve, 0));
}

/** The same, and while nobody sees the page it is not our turn. Resolves at once when the signal aborts. */
export function yieldWhileSeen(view: Window, yieldToPage: Yield, isHidden: () => boolean, signal: AbortSignal): Yield {
  return async () => {
    await yieldToPage();
    while (isHidden() && !signal.aborted) await nextOf(view, signal);
  };
}

function nextOf(view: Window, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const end = () => {
      done.abort();
      resolve();
    };
    const listen = () => view.addEventListener('visibilitychange', end, { signal: done.signal });
    keepListening(view, listen, done.signal);
    signal.addEventListener('abort', end, { signal: done.signal });
  });
}

export interface Slices {
  /** Begins a slice: a task of the page's has just begun. */
  begin(): void;
  /** Whether the slice is used up and `next` should be awaited. */
  due(): boolean;
  next(): Promise<void>;
}

/** @param budget length of a slice in milliseconds */
export function createSlices(yieldToPage: Yield, budget = 8, now: () => number = () => performance.now()): Slices {
  let begun = now();
  return {
    begin() {
      begun = now();
    },
    due: () => now() - begun >= budget,
    async next() {
      await yieldToPage();
      begun = now();
    },
  };
}

/**
 * Does the steps, with pauses between them. What fits into the slice is done at once; only then is the result no promise.
 * It is null when, after a pause, the work turns out to be `obsolete`: the rest is left undone.
 */
export function doInSlices<Result>(
  steps: Steps<Result>,
  slices: Slices,
  obsolete: () => boolean,
): Result | Promise<Result | null> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (slices.due()) return goOn(steps, slices, obsolete);
  }
}

async function goOn<Result>(steps: Steps<Result>, slices: Slices, obsolete: () => boolean): Promise<Result | null> {
  await slices.next();
  return obsolete() ? null : doInSlices(steps, slices, obsolete);
}
