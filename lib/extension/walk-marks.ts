import type { ToPage } from './messages.ts';

type Step = 1 | -1;

/**
 * Walks to the next or previous mark of a tab: on from where a card is open, and from the end of a frame into the next one.
 * @param frames ids of the frames with marks, in order
 * @param ask sends to a frame; false where it has gone
 */
export async function walkMarks(
  frames: readonly number[],
  step: Step,
  ask: (frame: number, message: ToPage) => Promise<boolean>,
): Promise<void> {
  const here = frames.length === 1 ? -1 : await findCurrent(frames, ask);
  const current = frames[here];
  if (current !== undefined && (await ask(current, { type: 'walk', step, around: false }))) return;
  for (const frame of framesFrom(frames, here, step)) {
    if (await ask(frame, { type: 'walk', step, around: true })) return;
  }
}

async function findCurrent(
  frames: readonly number[],
  ask: (frame: number, message: ToPage) => Promise<boolean>,
): Promise<number> {
  const answers = await Promise.all(frames.map((frame) => ask(frame, { type: 'at-mark' })));
  return answers.indexOf(true);
}

/** All frames, beginning after the one of an index, or at the first of the direction when that is -1. */
function framesFrom(frames: readonly number[], index: number, step: Step): readonly number[] {
  const ordered = step === 1 ? frames : frames.toReversed();
  const begin = index === -1 ? 0 : (step === 1 ? index : frames.length - 1 - index) + 1;
  return [...ordered.slice(begin), ...ordered.slice(0, begin)];
}
