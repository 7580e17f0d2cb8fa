/** The disputed questions a page touches: the competing labels at a glance, the framings themselves on opening. */
import { useState } from 'preact/hooks';
import { FramingBlock } from '#components/FramingBlock.tsx';
import { framingColours } from '#components/framing-colours.ts';
import { SilenceRow } from '#components/SilenceRow.tsx';
import type { PageQuestion } from './page-questions.ts';
import { say } from './popup-wording.ts';

const atFirst = 4;

export function QuestionList({ questions }: { readonly questions: readonly PageQuestion[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? questions : questions.slice(0, atFirst);
  const more = questions.length - shown.length;
  return (
    <>
      <ul class="page-questions">
        {shown.map((question) => (
          <li key={question.ref}>
            <QuestionRow question={question} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="button-quiet" onClick={() => setAll(true)}>
          {say('more-questions', { n: more })}
        </button>
      )}
    </>
  );
}

function QuestionRow({ question: { view, sources, of } }: { readonly question: PageQuestion }) {
  const [open, setOpen] = useState(false);
  const counts = say('question-counts', {
    framings: say('framings', { n: view.framings.length }),
    sources: say('sources', { n: sources, of }),
  });
  return (
    <details class="page-question" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3 dir="auto">{view.text}</h3>
        <span class="question-labels">
          {view.framings.map(({ id, label, index }) => (
            <span key={id} class="framing-chip" dir="auto" style={framingColours(index)}>
              {label}
            </span>
          ))}
        </span>
        <span class="question-counts">{counts}</span>
      </summary>
      {open && (
        <div class="page-framings">
          {view.framings.map((framing) => (
            <FramingBlock key={framing.id} framing={framing} />
          ))}
          <SilenceRow sources={view.silent} />
        </div>
      )}
    </details>
  );
}
