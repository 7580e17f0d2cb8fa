/** What a teacher may ask about the quotes. It gives answers away, so that nothing of it is there before it is asked for. */
import { useId, useState } from 'preact/hooks';
import type { ViewProps } from '#components/compare/view-props.ts';
import { formatNumber, listNames } from '#components/wording.ts';
import { type Hint, listHints } from '#lib/compare/list-hints.ts';
import { say } from './classroom-wording.ts';

interface TeacherHintsProps extends Pick<ViewProps, 'pack' | 'filter'> {
  readonly question: string;
}

export function TeacherHints({ pack, filter, question }: TeacherHintsProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <aside class="teacher-hints" aria-label={say('hints')}>
      <button type="button" class="link" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {say('hints')}
      </button>{' '}
      <span class="soft">{say('hints-warning')}</span>
      <ul id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            <li>{say('hint.how')}</li>
            {listHints(pack, question, filter).map((hint) => {
              const words = wordHint(hint);
              return <li key={words}>{words}</li>;
            })}
          </>
        )}
      </ul>
    </aside>
  );
}

function wordHint(hint: Hint): string {
  if (hint.kind === 'silent') return say('hint.silent', { n: hint.names.length, names: listNames(hint.names) });
  const quotes = listNames(hint.numbers.map(formatNumber));
  if (hint.kind === 'moved') return say('hint.moved', { name: hint.name, quotes });
  return say(`hint.${hint.kind}`, { n: hint.numbers.length, quotes });
}
