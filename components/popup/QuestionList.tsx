import { useState } from 'preact/hooks';
import type { PageEvents } from '#components/page-events.ts';
import { onListKey } from './list-keys.ts';
import { PageQuestionRow } from './PageQuestionRow.tsx';
import type { PageQuestion } from './page-questions.ts';
import { say } from './popup-wording.ts';

interface QuestionListProps {
  readonly questions: readonly PageQuestion[];
  /** Shown on demand, below the others. */
  readonly more?: readonly PageQuestion[];
  readonly events: PageEvents;
  /** `pack/question` */
  readonly onCompare: (question: string) => void;
}

/** Disputed questions, one below the other. */
export function QuestionList({ questions, more = [], events, onCompare }: QuestionListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? [...questions, ...more] : questions;
  return (
    <>
      {shown.length > 0 && (
        <ul class="page-questions" onKeyDown={onListKey}>
          {shown.map((question) => (
            <li key={question.ref}>
              <PageQuestionRow question={question} events={events} onCompare={() => onCompare(question.ref)} />
            </li>
          ))}
        </ul>
      )}
      {!all && more.length > 0 && (
        <button type="button" class="button-quiet more-questions" onClick={() => setAll(true)}>
          {say('more-questions', { n: more.length })}
        </button>
      )}
    </>
  );
}
