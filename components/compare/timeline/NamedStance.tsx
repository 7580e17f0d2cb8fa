import { PackText } from '#components/PackText.tsx';
import type { Statement } from '#lib/compare/view-timeline.ts';
import { nameStance } from './name-marks.ts';

/** What a statement does with its framing, its label marked up as the pack's own words. */
export function NamedStance({ statement }: { readonly statement: Statement }) {
  if (statement.quote.mode === 'rejects') return <>{nameStance(statement)}</>;
  return <PackText>{statement.framing.label}</PackText>;
}
