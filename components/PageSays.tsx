import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { keyOfFinding } from '#lib/framing/hidden-findings.ts';
import type { PositionView, QuestionOnPage } from '#lib/framing/view-page.ts';
import { framingColours } from './framing-colours.ts';
import { HiddenFindings } from './HiddenFindings.tsx';
import { PageSentence } from './PageSentence.tsx';
import type { PageEvents } from './page-events.ts';
import { say } from './parts-wording.ts';

export interface PageSaysProps {
  readonly onPage: QuestionOnPage;
  readonly events: PageEvents;
}

/** What the page being read says on a question: each framing it takes, relays or rejects, with the sentences; then what it leaves out. */
export function PageSays({ onPage: { said, leftOut, hidden }, events }: PageSaysProps) {
  const headingId = useId();
  // The finding that was just hidden here, whose place its undo takes.
  const [justHidden, setJustHidden] = useState<string | null>(null);
  const hide = (position: PositionView) => {
    setJustHidden(keyOfFinding(position.finding));
    events.hideFinding(position.finding, true);
  };
  return (
    <section class="page-says" aria-labelledby={headingId}>
      <h4 id={headingId}>
        {say('this-page')} <small>{say('found-automatically')}</small>
      </h4>
      {said.length > 0 && (
        <ul>
          {said.map(({ stance, framing, positions }) => (
            <li key={`${stance} ${framing.id}`} class="said" style={framingColours(framing.index)}>
              <p class="said-what">
                <span class="stance">{say(`stance.${stance}`)}</span> <span class="said-framing">{framing.label}</span>
              </p>
              <Sentences positions={positions} onHide={hide} events={events} />
            </li>
          ))}
        </ul>
      )}
      {leftOut.length > 0 && (
        <p class="left-out">
          <span class="stance">{say('stance.left-out')}</span>{' '}
          {leftOut.map(({ id, label, index }) => (
            <span key={id} class="left-out-framing" style={framingColours(index)}>
              {label}
            </span>
          ))}
        </p>
      )}
      <HiddenFindings hidden={hidden} justHidden={justHidden} events={events} />
    </section>
  );
}

interface SentencesProps {
  readonly positions: readonly PositionView[];
  readonly onHide: (position: PositionView) => void;
  readonly events: PageEvents;
}

/** The sentences for one framing: the first, the others on demand. */
function Sentences({ positions, onHide, events }: SentencesProps) {
  const [all, setAll] = useState(false);
  const rest = positions.length - 1;
  return (
    <>
      {(all ? positions : positions.slice(0, 1)).map((position) => (
        <Sentence key={`${position.place.frame} ${position.place.block} ${position.place.start}`} position={position}>
          <button type="button" class="link" onClick={() => events.jump(position.place)}>
            {say('go-to-sentence')}
          </button>
          <button type="button" class="link" title={say('hide-finding-hint')} onClick={() => onHide(position)}>
            {say('hide-finding')}
          </button>
        </Sentence>
      ))}
      {rest > 0 && (
        <button type="button" class="link more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('fewer-sentences') : say('more-sentences', { n: rest })}
        </button>
      )}
    </>
  );
}

interface SentenceProps {
  readonly position: PositionView;
  readonly children: ComponentChildren;
}

function Sentence({ position, children }: SentenceProps) {
  return (
    <figure class="quote">
      <PageSentence {...position} />
      <figcaption class="said-by">
        <Holder holder={position.holder} />
        {children}
      </figcaption>
    </figure>
  );
}

function Holder({ holder }: Pick<PositionView, 'holder'>) {
  if (holder === null) return <span>{say('unknown-speaker')}</span>;
  if (holder.isOutlet) return <span>{say('voice.outlet')}</span>;
  return <bdi class="holder">{holder.name}</bdi>;
}
