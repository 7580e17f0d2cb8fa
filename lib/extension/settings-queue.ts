/** Stores changes of settings one after the other: quick changes of the same setting are joined, and none is overtaken. */
import type { Settings } from './settings.ts';

type Patch = Partial<Settings>;
export type QueueState = 'saving' | 'saved' | 'failed';

export interface SettingsQueue {
  add(patch: Patch): void;
  /** Stores what waits without waiting longer: when the screen closes, or to try again after a failure. */
  flush(): void;
  /** What is not known to be stored yet. It stands above anything read from storage. */
  pending(): Patch;
}

export interface QueueOptions {
  write(patch: Patch): Promise<void>;
  onState(state: QueueState): void;
  /** Milliseconds a change waits for others to join it. */
  readonly delay: number;
}

export function createSettingsQueue({ write, onState, delay }: QueueOptions): SettingsQueue {
  let waiting: Patch = {};
  let writing: Patch | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (writing !== null || Object.keys(waiting).length === 0) return;
    writing = waiting;
    waiting = {};
    try {
      await write(writing);
      writing = null;
    } catch {
      // Kept, beneath what was changed meanwhile, for the next attempt. Storage says why in words for developers only.
      waiting = { ...writing, ...waiting };
      writing = null;
      onState('failed');
      return;
    }
    if (Object.keys(waiting).length === 0) onState('saved');
    else await flush();
  }

  return {
    add(patch) {
      waiting = { ...waiting, ...patch };
      onState('saving');
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delay);
    },
    flush: () => void flush(),
    pending: () => ({ ...writing, ...waiting }),
  };
}
