import type { EntityView } from '#lib/pack/views.ts';
import { formatDate, formatDateRange } from './format-date.ts';
import { say } from './parts-wording.ts';

export interface BasisNoteProps {
  readonly basis: EntityView['basis'];
  /** All sources the reader lets speak. */
  readonly of: number;
  readonly coversUntil: string;
  /** Partial date of the page being read, if it tells. */
  readonly pagePublished: string | null;
}

/** How much it all rests on, and whether the page is newer than that. */
export function BasisNote({ basis, of, coversUntil, pagePublished }: BasisNoteProps) {
  const { sources, from, until } = basis;
  if (sources.length === 0 || !from || !until) return null;
  return (
    <p class="basis">
      {say('basis', { n: sources.length, of, dates: formatDateRange(from, until) })}
      {pagePublished && isLater(pagePublished, coversUntil) && ' '}
      {pagePublished && isLater(pagePublished, coversUntil) && (
        <strong class="caution">{say('page-newer', { date: formatDate(coversUntil) })}</strong>
      )}
    </p>
  );
}

/** Later as far as both dates are known: "2026-01" is not later than "2026-01-15". */
function isLater(date: string, than: string): boolean {
  const known = Math.min(date.length, than.length);
  return date.slice(0, known) > than.slice(0, known);
}
