/** Arrow keys, Home and End go from row to row of a list. Tab still goes through every control. */
export function onListKey(event: KeyboardEvent): void {
  const { currentTarget: list, target } = event;
  if (!(list instanceof Element) || !(target instanceof Node)) return;
  const rows = [...list.children];
  const at = rows.findIndex((row) => row.contains(target));
  const to = rowFrom(event.key, at, rows.length);
  const control = rows[to ?? -1]?.querySelector<HTMLElement>('summary, button');
  if (!control) return;
  // The arrows would scroll as well.
  event.preventDefault();
  control.focus();
}

function rowFrom(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
