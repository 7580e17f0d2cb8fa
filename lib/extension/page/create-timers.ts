import type { Timer, Token } from '#lib/hover/hover-state.ts';

export interface Timers {
  /** Replaces the timer of that kind. `ms`: milliseconds from now. */
  schedule(timer: Timer, token: Token, ms: number): void;
  cancel(timer: Timer): void;
}

/** The hover machine's timers. Abort clears them. */
export function createTimers(
  window: Window,
  onFired: (timer: Timer, token: Token, at: number) => void,
  signal: AbortSignal,
): Timers {
  const running = new Map<Timer, number>();
  const cancel = (timer: Timer) => window.clearTimeout(running.get(timer));
  signal.addEventListener('abort', () => [...running.keys()].forEach(cancel), { once: true });
  return {
    schedule(timer, token, ms) {
      cancel(timer);
      running.set(
        timer,
        window.setTimeout(() => onFired(timer, token, performance.now()), ms),
      );
    },
    cancel,
  };
}
