import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '#lib/extension/settings.ts';
import type { SettingsChange } from '#lib/extension/settings-change.ts';
import { createSettingsQueue, type QueueState } from '#lib/extension/settings-queue.ts';

/** A change to these, whatever was before. */
const to = (after: Partial<Settings>): SettingsChange => ({ before: {}, after });

/** Storage whose writes end when the test says so. */
function heldStorage() {
  const writes: { patch: Partial<Settings>; end: () => void; fail: () => void }[] = [];
  const write = ({ after }: SettingsChange) =>
    new Promise<void>((end, reject) => writes.push({ patch: after, end, fail: () => reject(new Error('full')) }));
  return { writes, write };
}

describe('the settings queue', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function start() {
    const { writes, write } = heldStorage();
    const states: QueueState[] = [];
    const queue = createSettingsQueue({ write, onState: (state) => states.push(state), delay: 100 });
    const end = async (index: number, how: 'end' | 'fail' = 'end') => {
      writes[index]?.[how]();
      await vi.advanceTimersByTimeAsync(0);
    };
    return { queue, writes, states, end, patches: () => writes.map(({ patch }) => patch) };
  }

  it('joins changes that follow each other quickly, the last one winning', async () => {
    const { queue, patches } = start();
    queue.add(to({ delay: 200 }));
    await vi.advanceTimersByTimeAsync(60);
    queue.add(to({ delay: 250, theme: 'dark' }));
    await vi.advanceTimersByTimeAsync(99);
    expect(patches()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(patches()).toEqual([{ delay: 250, theme: 'dark' }]);
  });

  it('never has two writes under way, so a slow one cannot overwrite a later one', async () => {
    const { queue, patches, states, end } = start();
    queue.add(to({ delay: 200 }));
    queue.flush();
    queue.add(to({ delay: 300 }));
    queue.flush();
    await vi.advanceTimersByTimeAsync(500);
    expect(patches()).toEqual([{ delay: 200 }]);
    await end(0);
    expect(patches()).toEqual([{ delay: 200 }, { delay: 300 }]);
    await end(1);
    expect(states.at(-1)).toBe('saved');
  });

  it('tells what is not stored yet, being written or waiting', async () => {
    const { queue, end } = start();
    queue.add(to({ delay: 200, theme: 'dark' }));
    queue.flush();
    queue.add(to({ delay: 300 }));
    expect(queue.pending()).toEqual({ delay: 300, theme: 'dark' });
    await end(0);
    expect(queue.pending()).toEqual({ delay: 300 });
  });

  it('keeps a change that could not be stored, beneath later ones, and stores it on the next attempt', async () => {
    const { queue, patches, states, end } = start();
    queue.add(to({ delay: 200, theme: 'dark' }));
    queue.flush();
    queue.add(to({ theme: 'light' }));
    await end(0, 'fail');
    expect(states.at(-1)).toBe('failed');
    queue.flush();
    expect(patches().at(-1)).toEqual({ delay: 200, theme: 'light' });
    await end(1);
    expect(states.at(-1)).toBe('saved');
    expect(queue.pending()).toEqual({});
  });

  it('writes nothing when nothing waits', () => {
    const { queue, patches } = start();
    queue.flush();
    expect(patches()).toEqual([]);
  });
});
