import { useState } from 'preact/hooks';
import { keyOfFinding } from '#lib/framing/hidden-findings.ts';
import type { PositionView, Stance } from '#lib/framing/view-page.ts';
import type { FramingOnPage } from './framing-on-page.ts';
import { HiddenFindings } from './HiddenFindings.tsx';
import { PackText } from './PackText.tsx';
import { PageSentence } from './PageSentence.tsx';
import type { PageEvents } from './page-events.ts';
import { say } from './parts-wording.ts';

export interface PageSaysProps {
  readonly here: FramingOnPage;
  readonly events: PageEvents;
}

/** The sentences in which the page being read takes, relays or rejects a framing, and what the reader has hidden of them. */
export function PageSays({ here: { stances, hidden }, events }: PageSaysProps) {
  // The finding that was just hidden here, whose place its undo takes.
  const [justHidden, setJustHidden] = useState<string | null>(null);
  const hide = (position: PositionView) => {
    setJustHidden(keyOfFinding(position.finding));
    events.hideFinding(position.finding, true);
  };
  return (
    <div class="page-says">
      <h5>
        {say('this-page')} <small>{say('found-automatically')}</small>
      </h5>
      {stances.map(({ stance, positions }) => (
        <Sentences key={stance} stance={stance} positions={positions} onHide={hide} events={events} />
      ))}
      <HiddenFindings hidden={hidden} justHidden={justHidden} events={events} />
    </div>
  );
}

interface SentencesProps {
  readonly stance: Stance;
  readonly positions: readonly PositionView[];
  readonly onHide: (position: PositionView) => void;
  readonly events: PageEvents;
}

/** The sentences with one stance: the first, the others on demand. */
function Sentences({ stance, positions, onHide, events }: SentencesProps) {
  const [all, setAll] = useState(false);
  const rest = positions.length - 1;
  return (
    <>
      {(all ? positions : positions.slice(0, 1)).map((position) => (
        <figure key={`${position.place.frame} ${position.place.block} ${position.place.start}`} class="quote">
          <PageSentence {...position} />
          <figcaption class="said-by">
            <span>
              {say(`stance.${stance}`)} <Holder {...position} />
            </span>
            <button type="button" class="link" onClick={() => events.jump(position.place)}>
              {say('go-to-sentence')}
            </button>
            <button type="button" class="link" title={say('hide-finding-hint')} onClick={() => onHide(position)}>
              {say('hide-finding')}
            </button>
          </figcaption>
        </figure>
      ))}
      {rest > 0 && (
        <button type="button" class="link more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('fewer-sentences') : say('more-sentences', { n: rest })}
        </button>
      )}
    </>
  );
}

function Holder({ holder, teller }: Pick<PositionView, 'holder' | 'teller'>) {
  if (holder === null) return <>{say('unknown-speaker')}</>;
  if (holder.isOutlet) return <>{say('voice.outlet')}</>;
  const name = <PackText class="holder">{holder.name}</PackText>;
  if (teller === null) return name;
  return (
    <>
      {name} · {say('told-by', { name: teller })}
    </>
  );
}
