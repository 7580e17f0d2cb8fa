/** Which of a topic's parties says what, as far as the pack's evidence tells. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { PositionRules } from '#lib/pack/position-schema.ts';
import type { Mode } from '#lib/pack/source-schema.ts';

/** A framing, and whether it is denied. */
export const stanceKey = (question: string, framing: string, mode: Mode) =>
  `${question}/${framing}/${mode === 'rejects' ? 'denied' : 'held'}`;

/**
 * The one party that is known to take a stance, by `stanceKey`. The first entity of a party’s words is the party itself; whoever
 * speaks for it is in them, too. One that has both held and denied a framing tells nothing on its question.
 */
export function findParties(
  { evidence }: CompiledPack,
  { words, parties }: PositionRules,
): ReadonlyMap<string, string> {
  const stances = evidence.flatMap(({ supports, holder }) => {
    const itself = parties.map((set) => words[set]?.entities ?? []).find((entities) => entities.includes(holder))?.[0];
    return supports === null || itself === undefined ? [] : [{ ...supports, itself }];
  });
  const hasMoved = (question: string, itself: string) =>
    stances.some(
      (one) =>
        one.question === question &&
        one.itself === itself &&
        one.mode === 'rejects' &&
        stances.some((two) => two.itself === itself && two.framing === one.framing && two.mode !== 'rejects'),
    );
  const holders = new Map<string, Set<string>>();
  for (const { question, framing, mode, itself } of stances) {
    if (hasMoved(question, itself)) continue;
    const key = stanceKey(question, framing, mode);
    holders.set(key, (holders.get(key) ?? new Set()).add(itself));
  }
  return new Map([...holders].flatMap(([key, [holder, other]]) => (holder && !other ? [[key, holder]] : [])));
}
