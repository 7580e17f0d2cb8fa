import type { TabFindings } from './page-findings.ts';
import { say } from './popup-wording.ts';

interface FindingsNoteProps {
  readonly findings: Pick<TabFindings, 'state' | 'capped'>;
  /** Questions that come up on the page. */
  readonly n: number;
  readonly onOptions: () => void;
}

/** How much of what is disputed comes up on the page, that this was found automatically, or why it is not shown. */
export function FindingsNote({ findings: { state, capped }, n, onOptions }: FindingsNoteProps) {
  return (
    <p class="soft part-lead findings-note">
      {say(`findings-${state}`, { n })}
      {state === 'hidden' && ' '}
      {state === 'hidden' && (
        <button type="button" class="link" onClick={onOptions}>
          {say('findings-restore')}
        </button>
      )}
      {capped && ` ${say('findings-capped')}`}
    </p>
  );
}
