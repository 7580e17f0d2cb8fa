/**
 * The mark that the keyboard walk goes to: the one after or before the mention it is at; the first or last when
 * it is at none; null when there is none.
 * @param around whether it goes on around the ends
 * @param mentions in reading order, with those that are not marked
 */
export function stepFrom(
  mentions: readonly { readonly id: number; readonly painted: boolean }[],
  current: number | null,
  step: 1 | -1,
  around = true,
): number | null {
  const at = mentions.findIndex(({ id }) => id === current);
  const ahead = step === 1 ? mentions.slice(at + 1) : mentions.slice(0, Math.max(at, 0)).reverse();
  const all = step === 1 ? mentions : mentions.toReversed();
  return [...ahead, ...(around || at === -1 ? all : [])].find(({ painted }) => painted)?.id ?? null;
}
