/** Name of the product, the site the tab shows, and the switch for it. */
import { Switch } from '#components/form/Switch.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { PopupState } from './popup-state.ts';
import { say } from './popup-wording.ts';

interface PopupHeaderProps {
  readonly state: PopupState;
  /** The listed site that covers the tab, else the host of its page, or null where there is none. */
  readonly site: string | null;
  readonly actions: PopupActions;
}

export function PopupHeader({ state, site, actions }: PopupHeaderProps) {
  const known = site !== null && state.kind !== 'cannot-run' && state.kind !== 'loading' && state.kind !== 'no-answer';
  const turn = (on: boolean) => {
    if (site === null) return;
    if (state.kind === 'not-listed') void actions.addSite(site);
    else actions.switchSite(site, on);
  };
  return (
    <header class="popup-header">
      <div class="popup-name">
        <h1>{say('title')}</h1>
        <p class="popup-site" title={site ?? undefined}>
          {site}
        </p>
      </div>
      <Switch
        label={say('site-switch')}
        on={known && state.kind !== 'site-off' && state.kind !== 'not-listed' && state.kind !== 'all-off'}
        disabled={!known || state.kind === 'all-off'}
        onChange={turn}
      />
    </header>
  );
}
