import { useState } from 'preact/hooks';
import type { EntityView } from '#lib/pack/views.ts';
import { PackText } from './PackText.tsx';
import { say } from './parts-wording.ts';

/** What no source disputes: the first line, the others on demand, each with how many say so. */
export function UndisputedList({ lines }: { readonly lines: EntityView['undisputed'] }) {
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  const rest = lines.length - 1;
  return (
    <section class={all || rest === 0 ? 'undisputed' : 'undisputed one-line'}>
      <h3>{say('undisputed')}</h3>
      <ul>
        {(all ? lines : lines.slice(0, 1)).map(({ text, sources, of }) => (
          <li key={text}>
            <PackText>{text}</PackText> <span class="count">{say('say-so', { n: sources, of })}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="link more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('fewer-lines') : say('more-lines', { n: rest })}
        </button>
      )}
    </section>
  );
}
