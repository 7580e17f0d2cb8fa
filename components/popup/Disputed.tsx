/** What is disputed about what the page names: the questions it says something on, and those it leaves out. */
import { Switch } from '#components/form/Switch.tsx';
import { comesUp } from '#lib/framing/count-questions.ts';
import { FindingsNote } from './FindingsNote.tsx';
import type { PageSummaryProps } from './PageSummary.tsx';
import { Part } from './Part.tsx';
import { divideQuestions } from './page-questions.ts';
import { say } from './popup-wording.ts';
import { QuestionList } from './QuestionList.tsx';

type DisputedProps = Pick<
  PageSummaryProps,
  'questions' | 'hiddenQuestions' | 'findings' | 'lens' | 'events' | 'onLens' | 'onCompare' | 'onOptions'
>;

/** Questions that are shown at once where the page says nothing on any. */
const atFirst = 4;

export function Disputed(props: DisputedProps) {
  const { questions, hiddenQuestions, findings, lens, events, onLens, onCompare, onOptions } = props;
  const { said, leftOut, named } = divideQuestions(questions);
  const comingUp = questions.filter(({ onPage }) => onPage !== null && comesUp(onPage));
  const shownNamed = said.length + leftOut.length === 0 ? atFirst : 0;
  const lists = { events, onCompare };
  // Where there is nothing to tint any more it can still be switched off.
  const hasLens = lens || findings.state === 'some';
  return (
    <>
      <Part title={say('disputed')} aside={hasLens && <Switch label={say('lens')} on={lens} onChange={onLens} />}>
        {questions.length > 0 && findings.state !== 'unread' && (
          <FindingsNote findings={findings} n={comingUp.length} onOptions={onOptions} />
        )}
        <QuestionList questions={[...said, ...named.slice(0, shownNamed)]} more={named.slice(shownNamed)} {...lists} />
        {hiddenQuestions > 0 && <p class="soft">{say('disputed-hidden', { n: hiddenQuestions })}</p>}
        {questions.length + hiddenQuestions === 0 && <p class="soft">{say('disputed-none')}</p>}
      </Part>
      {leftOut.length > 0 && (
        <Part title={say('left-out')}>
          <p class="soft part-lead">{say('left-out-lead')}</p>
          <QuestionList questions={leftOut} {...lists} />
        </Part>
      )}
    </>
  );
}
