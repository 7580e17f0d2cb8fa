import { formatDate } from '#components/format-date.ts';
import { say as sayPart } from '#components/parts-wording.ts';
import type { CitationWords } from '#lib/compare/cite.ts';
import type { QuoteView } from '#lib/pack/views.ts';

/** What of a citation the reader's own language says. */
export function citeWords({ holder, voice, source }: QuoteView): CitationWords {
  const who = [holder.name, holder.role, sayPart(`voice.${voice}`)].filter((part) => part !== null);
  return { who: who.join(', '), date: formatDate(source.published) };
}
