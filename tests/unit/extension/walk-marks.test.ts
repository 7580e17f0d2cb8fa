import { expect, test } from 'vitest';
import type { ToPage } from '#lib/extension/messages.ts';
import { stepFrom } from '#lib/extension/page/step-from.ts';
import { walkMarks } from '#lib/extension/walk-marks.ts';

/** Frames of a tab with so many marks each; what a walk does to them. */
function openTab(marks: Record<number, number>) {
  const at: Record<number, number | null> = {};
  const ask = async (frame: number, message: ToPage): Promise<boolean> => {
    const all = Array.from({ length: marks[frame] ?? 0 }, (_, id) => ({ id, painted: true }));
    if (message.type !== 'walk') return (at[frame] ?? null) !== null;
    at[frame] = stepFrom(all, at[frame] ?? null, message.step, message.around);
    return at[frame] !== null;
  };
  return {
    /** Where cards are open after each step. */
    async walk(frames: readonly number[], step: 1 | -1, steps: number): Promise<string[]> {
      const seen: string[] = [];
      for (let taken = 0; taken < steps; taken += 1) {
        await walkMarks(frames, step, ask);
        const open = Object.entries(at).filter(([, mark]) => mark !== null);
        seen.push(open.map(([frame, mark]) => `${frame}:${mark}`).join(' '));
      }
      return seen;
    },
  };
}

test('the walk goes through one frame after the other, and around', async () => {
  const tab = openTab({ 0: 2, 7: 1, 9: 2 });
  expect(await tab.walk([0, 7, 9], 1, 6)).toEqual(['0:0', '0:1', '7:0', '9:0', '9:1', '0:0']);
});

test('it goes back the same way, from the last mark of all', async () => {
  const tab = openTab({ 0: 2, 7: 1, 9: 2 });
  expect(await tab.walk([0, 7, 9], -1, 6)).toEqual(['9:1', '9:0', '7:0', '0:1', '0:0', '9:1']);
});

test('it passes over a frame that has lost its marks, and goes around in one that is alone', async () => {
  expect(await openTab({ 0: 1, 7: 0, 9: 1 }).walk([0, 7, 9], 1, 3)).toEqual(['0:0', '9:0', '0:0']);
  expect(await openTab({ 0: 2 }).walk([0], 1, 3)).toEqual(['0:0', '0:1', '0:0']);
});

test('where there is nothing to go to, nothing happens', async () => {
  expect(await openTab({}).walk([], 1, 1)).toEqual(['']);
  expect(await openTab({ 0: 0 }).walk([0], 1, 1)).toEqual(['']);
});
