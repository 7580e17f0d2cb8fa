/** What the signs of the drawn timeline mean; only those that are drawn. */
import type { TimelineView } from '#lib/compare/view-timeline.ts';
import { say } from './timeline-wording.ts';

export function Legend({ timeline }: { readonly timeline: TimelineView }) {
  const { statements, replacements, isOneQuestion, events } = timeline;
  const hasMode = (mode: string) => isOneQuestion && statements.some(({ quote }) => quote.mode === mode);
  const signs = [
    ['endorses', hasMode('endorses')],
    ['reports', hasMode('reports')],
    ['rejects', hasMode('rejects')],
    ['counted', !isOneQuestion],
    ['vague', statements.some(({ date }) => date.length < 10)],
    ['replaced', replacements.length > 0],
    ['event', events.length > 0],
  ] as const;
  return (
    <ul class="legend">
      {signs
        .filter(([, isDrawn]) => isDrawn)
        .map(([sign]) => (
          <li key={sign}>
            <span class={`sign sign-${sign}`} aria-hidden="true" />
            {say(`sign.${sign}`)}
          </li>
        ))}
    </ul>
  );
}
