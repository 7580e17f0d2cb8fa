/** Tells our own time from the page's: it runs only while our code does. */
export interface Stopwatch {
  run<Result>(work: () => Result): Result;
  pause(): void;
  /** Stands still while something is waited for. */
  pauseFor(wait: () => Promise<void>): Promise<void>;
  reset(): void;
  read(): { readonly own: number; readonly longest: number };
}

/** Also times what the code under it leaves to timers and mutation observers of its window, which it wraps. */
export function createStopwatch(window: Window & typeof globalThis): Stopwatch {
  let own = 0;
  let longest = 0;
  let begun: number | null = null;

  function resume(): void {
    begun ??= performance.now();
  }
  function pause(): void {
    if (begun === null) return;
    const stretch = performance.now() - begun;
    own += stretch;
    longest = Math.max(longest, stretch);
    begun = null;
  }
  function run<Result>(work: () => Result): Result {
    resume();
    try {
      return work();
    } finally {
      pause();
    }
  }

  const { setTimeout, MutationObserver } = window;
  // A timer's work goes on in promises: whoever ends it or waits pauses the watch.
  window.setTimeout = ((work: () => void, delay: number) => {
    return setTimeout.call(
      window,
      () => {
        resume();
        work();
      },
      delay,
    );
  }) as typeof window.setTimeout;
  window.MutationObserver = class extends MutationObserver {
    constructor(callback: MutationCallback) {
      super((records, observer) => run(() => callback(records, observer)));
    }
  };

  return {
    run,
    pause,
    async pauseFor(wait) {
      pause();
      await wait();
      resume();
    },
    reset() {
      own = 0;
      longest = 0;
      begun = null;
    },
    read: () => ({ own, longest }),
  };
}
