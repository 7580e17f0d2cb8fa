import type { PopupActions } from './popup-actions.ts';
import type { Reach } from './popup-state.ts';
import { say } from './popup-wording.ts';

interface OnceNoteProps {
  readonly reach: Reach;
  readonly site: string | null;
  readonly actions: PopupActions;
}

/** That the site is not on the list, although something of it was looked at; with the way to have it read from now on. */
export function OnceNote({ reach, site, actions }: OnceNoteProps) {
  if (reach === 'site') return null;
  return (
    <p class="once-note">
      {say(`read-${reach}-note`)}{' '}
      {reach === 'part' && (
        <button type="button" class="link" onClick={actions.readOnce}>
          {say('read-once')}
        </button>
      )}{' '}
      {site !== null && (
        <button type="button" class="link" onClick={() => void actions.addSite(site)}>
          {say('always', { site })}
        </button>
      )}
    </p>
  );
}
