import type { TabFindings } from './page-findings.ts';
import { say } from './popup-wording.ts';

interface FindingsNoteProps {
  readonly findings: Pick<TabFindings, 'state' | 'capped'>;
  readonly onOptions: () => void;
}

/** How far what is found goes: that it was found automatically, that it is nothing, or why it is not shown. */
export function FindingsNote({ findings: { state, capped }, onOptions }: FindingsNoteProps) {
  return (
    <p class="soft findings-note">
      {say(`findings-${state}`)}
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
