import { useState } from 'preact/hooks';
import type { EntityView } from '#lib/pack/views.ts';
import { Count } from './Count.tsx';
import { PackText } from './PackText.tsx';
import { say } from './parts-wording.ts';

/** UTF-16 units that surely fit on one line of a card, beside the heading and the way to the rest. */
const oneLine = 32;

/** What no source disputes: one line, the rest on demand, each with how many say so. */
export function UndisputedList({ lines }: { readonly lines: EntityView['undisputed'] }) {
  const [all, setAll] = useState(false);
  const [first, ...others] = lines;
  if (!first) return null;
  const isShort = others.length === 0 && first.text.length <= oneLine;
  return (
    <section class={all || isShort ? 'undisputed' : 'undisputed one-line'}>
      <h3>{say('undisputed')}</h3>
      <ul>
        {(all ? lines : [first]).map(({ text, sources, of }) => (
          <li key={text}>
            <PackText>{text}</PackText> <Count n={sources} of={of} words="say-so" short={!all && !isShort} />
          </li>
        ))}
      </ul>
      {!isShort && (
        <button type="button" class="link more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('fewer-lines') : say(others.length > 0 ? 'more-lines' : 'whole-line', { n: others.length })}
        </button>
      )}
    </section>
  );
}
