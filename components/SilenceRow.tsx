import type { SourceView } from '#lib/pack/views.ts';
import { say } from './parts-wording.ts';
import { listNames } from './wording.ts';

/** Names the sources that do not address a question. Silence is not disagreement, so it stands apart from the framings. */
export function SilenceRow({ sources }: { readonly sources: readonly SourceView[] }) {
  if (sources.length === 0) return null;
  return <p class="silence">{say('silent', { names: listNames(sources.map(({ publisher }) => publisher)) })}</p>;
}
