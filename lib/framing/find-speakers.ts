/** Who speaks in the quotations of a block, by the frames of speech outside of them. */
import type { Speaking } from './discourse.ts';
import type { Heard } from './heard.ts';
import type { Quotation } from './quotations.ts';
import { leastSpeech } from './sentence.ts';

/** Who speaks in each quotation of a block, by its first token; undefined when nothing tells. */
export type Speakers = ReadonlyMap<number, Speaking | undefined>;

/** @param talking Whose words they all are, when the block is an answer. */
export function speakersOf(
  quotations: readonly Quotation[],
  heard: readonly Heard[],
  talking: Speaking | undefined,
): Speakers {
  return new Map(
    quotations.map((quotation) => [quotation.from, talking ?? speakerOf(quotation, heard, quotations)] as const),
  );
}

/** Whoever is said to speak right behind a quotation, else right before it, else in the sentence before. */
function speakerOf({ from, to }: Quotation, heard: readonly Heard[], all: readonly Quotation[]): Speaking | undefined {
  const isQuoted = (at: number) => all.some((other) => other.words >= leastSpeech && other.from <= at && at < other.to);
  const outside = heard.flatMap(({ frames, first }) =>
    frames
      .filter(({ kind, holder }) => kind !== 'claim' && kind !== 'wish' && holder !== undefined)
      .map(({ cue, holder }) => ({ at: cue.from + first, holder }))
      .filter(({ at }) => !isQuoted(at) && (at < from || at >= to)),
  );
  const after = outside.find(({ at }) => at >= to && at - to <= 12);
  return (after ?? outside.findLast(({ at }) => at < from))?.holder;
}
