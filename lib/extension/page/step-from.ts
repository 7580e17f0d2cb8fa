/**
 * The mention that the keyboard walk goes to: the one after or before the shown one, around the ends; the first or last
 * when none is shown; null when there is none.
 * @param mentions in reading order
 */
export function stepFrom(
  mentions: readonly { readonly id: number }[],
  shown: number | null,
  step: 1 | -1,
): number | null {
  const at = mentions.findIndex(({ id }) => id === shown);
  const next = at === -1 ? (step === 1 ? 0 : -1) : (at + step) % mentions.length;
  return mentions.at(next)?.id ?? null;
}
