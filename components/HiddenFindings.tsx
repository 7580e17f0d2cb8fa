import { useEffect, useRef } from 'preact/hooks';
import { keyOfFinding } from '#lib/framing/hidden-findings.ts';
import type { PositionView } from '#lib/framing/view-page.ts';
import { PackText } from './PackText.tsx';
import { PageSentence } from './PageSentence.tsx';
import type { PageEvents } from './page-events.ts';
import { say } from './parts-wording.ts';

interface HiddenFindingsProps {
  readonly hidden: readonly PositionView[];
  /** Key of the finding that the reader has just hidden here. */
  readonly justHidden: string | null;
  readonly events: PageEvents;
}

/** What the reader has hidden on a question, and the way back: at hand for the one just hidden, folded for the others. */
export function HiddenFindings({ hidden, justHidden, events }: HiddenFindingsProps) {
  const isJustHidden = ({ finding }: PositionView) => keyOfFinding(finding) === justHidden;
  const fresh = hidden.find(isJustHidden);
  const older = hidden.filter((position) => !isJustHidden(position));
  return (
    <>
      {fresh && <Undo onUndo={() => events.hideFinding(fresh.finding, false)} />}
      {older.length > 0 && (
        <details class="hidden-findings">
          <summary>{say('hidden-findings', { n: older.length })}</summary>
          {older.map((position) => (
            <figure key={keyOfFinding(position.finding)} class="quote">
              <PageSentence {...position} />
              <figcaption class="said-by">
                <span>
                  {say(`stance.${position.stance}`)} <PackText>{position.framing.label}</PackText>
                </span>
                <button type="button" class="link" onClick={() => events.hideFinding(position.finding, false)}>
                  {say('restore-finding')}
                </button>
              </figcaption>
            </figure>
          ))}
        </details>
      )}
    </>
  );
}

/** Takes the focus, which was on the button that has just gone. */
function Undo({ onUndo }: { readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <p class="just-hidden" role="status">
      {say('finding-hidden')}{' '}
      <button ref={button} type="button" class="link" onClick={onUndo}>
        {say('undo')}
      </button>
    </p>
  );
}
