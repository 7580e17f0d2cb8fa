import { FilledIn, PackText, place } from '#components/PackText.tsx';
import type { Statement } from '#lib/compare/view-timeline.ts';
import { say } from './timeline-wording.ts';

/** What a statement does with its framing, its label marked up as the pack's own words. */
export function NamedStance({ statement }: { readonly statement: Statement }) {
  const label = <PackText>{statement.framing.label}</PackText>;
  return statement.quote.mode === 'rejects' ? (
    <FilledIn text={say('rejects', { framing: place })}>{label}</FilledIn>
  ) : (
    label
  );
}
