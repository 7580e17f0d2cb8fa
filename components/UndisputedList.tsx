import type { EntityView } from '#lib/pack/views.ts';
import { say } from './parts-wording.ts';

/** What no source disputes, each line with how many say so. */
export function UndisputedList({ lines }: { readonly lines: EntityView['undisputed'] }) {
  if (lines.length === 0) return null;
  return (
    <section class="undisputed">
      <h3>{say('undisputed')}</h3>
      <ul>
        {lines.map(({ text, sources, of }) => (
          <li key={text}>
            {text} <span class="count">{say('say-so', { n: sources, of })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
