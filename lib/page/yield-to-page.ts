export type Yield = () => Promise<void>;

/** Lets the page run what is waiting; resolves when it is our turn again. */
export function createYield(view: Window): Yield {
  const { scheduler } = view as Window & { readonly scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return () => scheduler.yield?.() ?? Promise.resolve();
  return () => new Promise((resolve) => view.setTimeout(resolve, 0));
}

export interface Slices {
  /** Whether the slice is used up and `next` should be awaited. */
  due(): boolean;
  next(): Promise<void>;
}

/** @param budget length of a slice in milliseconds */
export function createSlices(yieldToPage: Yield, budget = 8, now: () => number = () => performance.now()): Slices {
  let begun = now();
  return {
    due: () => now() - begun >= budget,
    async next() {
      await yieldToPage();
      begun = now();
    },
  };
}
