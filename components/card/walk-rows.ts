import type { CardFrame } from './card-frame.ts';

/** What the arrow keys stop at: questions and framings, each of which unfolds. */
const rows = '.fold > summary, .framing-toggle';

/**
 * Arrow keys in the card, beside Tab: up and down go from row to row, Home and End to the first and last, forwards unfolds, backwards folds (or goes
 * to the row that it lies in). From anywhere else, a link in a quote for one, they scroll as ever.
 */
export function walkRows({ dialog, shadow }: Pick<CardFrame, 'dialog' | 'shadow'>): void {
  dialog.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const stops = [...dialog.querySelectorAll<HTMLElement>(rows)].filter((row) => row.checkVisibility());
    const at = stops.indexOf(shadow.activeElement as HTMLElement);
    const current = stops[at];
    if (!current && shadow.activeElement !== dialog) return;
    const key = logicalKey(event.key, dialog);
    const next = key in steps ? stops.at(steps[key as keyof typeof steps](at)) : undefined;
    if (next && next !== current) next.focus();
    else if (current && key === 'forwards' && !isUnfolded(current)) current.click();
    else if (current && key === 'backwards') leave(current);
    else return;
    event.preventDefault();
  });
}

/** From the place of the row that has the focus, or -1, to the one that gets it. */
const steps = {
  ArrowDown: (at: number) => at + 1,
  ArrowUp: (at: number) => Math.max(0, at - 1),
  Home: () => 0,
  End: () => -1,
};

function logicalKey(key: string, dialog: HTMLElement): string {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return key;
  const isRtl = getComputedStyle(dialog).direction === 'rtl';
  return (key === 'ArrowRight') === isRtl ? 'backwards' : 'forwards';
}

function leave(row: HTMLElement): void {
  const around = row.parentElement?.closest('.framing, details')?.parentElement?.closest('details');
  if (isUnfolded(row)) row.click();
  else around?.querySelector('summary')?.focus();
}

function isUnfolded(row: HTMLElement): boolean {
  return row.ariaExpanded === 'true' || (row.parentElement instanceof HTMLDetailsElement && row.parentElement.open);
}
