/** The disputed questions a page touches: what the page does with each framing at a glance, its sentences and the corpus on opening. */

import { useState } from 'preact/hooks';
import { CompareButton } from '#components/CompareButton.tsx';
import { FramingBlock } from '#components/FramingBlock.tsx';
import { framingColours } from '#components/framing-colours.ts';
import { InPack, PackText } from '#components/PackText.tsx';
import type { PageEvents } from '#components/page-events.ts';
import { SilenceRow } from '#components/SilenceRow.tsx';
import type { PositionView } from '#lib/framing/view-page.ts';
import type { PageQuestion } from './page-questions.ts';
import { type FramingRow, framingRows } from './page-stances.ts';
import { stepPlace } from './page-summary.ts';
import { say } from './popup-wording.ts';

const atFirst = 4;

interface QuestionListProps {
  readonly questions: readonly PageQuestion[];
  readonly events: PageEvents;
  /** `pack/question` */
  readonly onCompare: (question: string) => void;
}

export function QuestionList({ questions, events, onCompare }: QuestionListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? questions : questions.slice(0, atFirst);
  const more = questions.length - shown.length;
  return (
    <>
      <ul class="page-questions">
        {shown.map((question) => (
          <li key={question.ref}>
            <QuestionRow question={question} events={events} />
            <CompareButton question={question.view.text} onCompare={() => onCompare(question.ref)} />
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

interface QuestionRowProps {
  readonly question: PageQuestion;
  readonly events: PageEvents;
}

function QuestionRow({ question: { view, sources, of, onPage }, events }: QuestionRowProps) {
  const [open, setOpen] = useState(false);
  const counts = say('question-counts', {
    framings: say('framings', { n: view.framings.length }),
    sources: say('sources', { n: sources, of }),
  });
  return (
    <InPack language={view.language}>
      <details class="page-question" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h3>
            <PackText>{view.text}</PackText>
          </h3>
          <span class="question-counts">{counts}</span>
        </summary>
        {open && (
          <div class="page-framings">
            {view.framings.map((framing) => (
              <FramingBlock key={framing.id} framing={framing} onPage={onPage ?? undefined} pageEvents={events} />
            ))}
            <SilenceRow sources={view.silent} />
          </div>
        )}
      </details>
      {!open && (
        <ul class="question-labels">
          {framingRows(view, onPage).map((row) => (
            <FramingChip key={row.id} row={row} events={events} />
          ))}
        </ul>
      )}
    </InPack>
  );
}

/** A framing's label and what the page does with it. */
function FramingChip({ row, events }: { readonly row: FramingRow; readonly events: PageEvents }) {
  const { label, index, stances, isLeftOut } = row;
  return (
    <li class="framing-chip" style={framingColours(index)}>
      <PackText>{label}</PackText>
      <span class="framing-stances">
        {stances.map(({ stance, positions }) => (
          <StanceButton
            key={stance}
            words={say(`stance.${stance}`)}
            label={label}
            positions={positions}
            events={events}
          />
        ))}
        {isLeftOut && <span class="framing-left-out">{say('stance.left-out')}</span>}
      </span>
    </li>
  );
}

interface StanceButtonProps {
  readonly words: string;
  readonly label: string;
  readonly positions: readonly PositionView[];
  readonly events: PageEvents;
}

/** Goes to the sentence; pressed again, to the next one. */
function StanceButton({ words, label, positions, events }: StanceButtonProps) {
  const [visited, setVisited] = useState<number | null>(null);
  const visit = () => {
    const next = stepPlace(positions.length, visited === null ? null : Math.min(visited, positions.length - 1), 1);
    setVisited(next);
    const position = positions[next];
    if (position) events.jump(position.place);
  };
  const n = positions.length;
  const shown = n > 1 ? say('stance-times', { stance: words, n }) : words;
  return (
    <button
      type="button"
      class="stance-button"
      aria-label={say('stance-of', { stance: shown, label, n })}
      title={positions[0]?.sentence}
      onClick={visit}
    >
      {shown}
    </button>
  );
}
