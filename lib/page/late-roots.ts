import { isConnected } from './native.ts';

/** Milliseconds after which elements that had no shadow root are asked again: upgrades come with scripts and with scrolling. */
const askAgain = [500, 2_000, 8_000, 30_000];
const mostWaiting = 2_000;

export interface LateRoots {
  wait(elements: readonly Element[]): void;
}

/**
 * Custom elements get their shadow root when their script arrives; no observer tells of it.
 * @param onRoot called with the host
 */
export function createLateRoots(
  view: Window,
  shadowRootOf: (element: Element) => ShadowRoot | null,
  onRoot: (host: Element) => void,
  signal: AbortSignal,
): LateRoots {
  const waiting = new Set<Element>();
  let round = 0;
  let timer = 0;

  function schedule(): void {
    const delay = askAgain[round];
    if (timer !== 0 || waiting.size === 0 || delay === undefined || signal.aborted) return;
    timer = view.setTimeout(ask, delay);
  }

  function ask(): void {
    timer = 0;
    round += 1;
    for (const element of waiting) {
      const rooted = shadowRootOf(element) !== null;
      if (rooted || !isConnected(element)) waiting.delete(element);
      if (rooted) onRoot(element);
    }
    if (round >= askAgain.length) waiting.clear();
    schedule();
  }

  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
  return {
    wait(elements) {
      for (const element of elements) if (waiting.size < mostWaiting) waiting.add(element);
      round = 0;
      schedule();
    },
  };
}
