/** Ten seconds on a page: what it is about, what is disputed about that, and every name that is marked on it. */

import { MentionList, type NamedEntity } from './MentionList.tsx';
import type { PageQuestion } from './page-questions.ts';
import { say } from './popup-wording.ts';
import { QuestionList } from './QuestionList.tsx';

interface PageSummaryProps {
  /** In order of first mention. */
  readonly entities: readonly NamedEntity[];
  /** The few the page mentions most. */
  readonly leading: readonly NamedEntity[];
  readonly questions: readonly PageQuestion[];
  /** Questions that the reader's filter leaves without two answers. */
  readonly hiddenQuestions: number;
  readonly onVisit: (entity: NamedEntity, index: number) => void;
}

export function PageSummary({ entities, leading, questions, hiddenQuestions, onVisit }: PageSummaryProps) {
  const mentions = entities.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <>
      <section>
        <h2>{say('about')}</h2>
        <ul class="leading">
          {leading.map((entity) => (
            <li key={entity.ref}>
              <button type="button" onClick={() => onVisit(entity, 0)}>
                <bdi>{entity.name}</bdi>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('disputed')}</h2>
        {questions.length > 0 && <QuestionList questions={questions} />}
        {hiddenQuestions > 0 && <p class="soft">{say('disputed-hidden', { n: hiddenQuestions })}</p>}
        {questions.length + hiddenQuestions === 0 && <p class="soft">{say('disputed-none')}</p>}
      </section>
      <section>
        <h2>{say('marked')}</h2>
        <p class="soft">
          {say('marked-total', { n: entities.length, mentions: say('mentions', { n: mentions }) })} {say('marked-hint')}
        </p>
        <MentionList entities={entities} onVisit={onVisit} />
      </section>
    </>
  );
}
