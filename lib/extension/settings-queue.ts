/** Stores changes of settings one after the other: quick changes of the same setting are joined, and none is overtaken. */
import type { Settings } from './settings.ts';
import { joinChanges, type SettingsChange } from './settings-change.ts';

export type QueueState = 'saving' | 'saved' | 'failed';

export interface SettingsQueue {
  add(change: SettingsChange): void;
  /** Stores what waits without waiting longer: when the screen closes, or to try again after a failure. */
  flush(): void;
  /** What is not known to be stored yet. It stands above anything read from storage. */
  pending(): Partial<Settings>;
}

export interface QueueOptions {
  write(change: SettingsChange): Promise<void>;
  onState(state: QueueState): void;
  /** Milliseconds a change waits for others to join it. */
  readonly delay: number;
}

export function createSettingsQueue({ write, onState, delay }: QueueOptions): SettingsQueue {
  let waiting: SettingsChange | null = null;
  let writing: SettingsChange | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (writing !== null || waiting === null) return;
    writing = waiting;
    waiting = null;
    try {
      await write(writing);
      writing = null;
    } catch {
      // Kept, beneath what was changed meanwhile, for the next attempt. Storage says why in words for developers only.
      waiting = join(writing, waiting);
      writing = null;
      onState('failed');
      return;
    }
    if (waiting === null) onState('saved');
    else await flush();
  }

  return {
    add(change) {
      waiting = join(waiting, change);
      onState('saving');
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delay);
    },
    flush: () => void flush(),
    pending: () => ({ ...writing?.after, ...waiting?.after }),
  };
}

function join(first: SettingsChange | null, second: SettingsChange | null): SettingsChange | null {
  return first && second ? joinChanges(first, second) : (first ?? second);
}
