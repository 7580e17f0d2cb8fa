/** Name of the product, the site the tab shows, and the switch for it. */
import { useState } from 'preact/hooks';
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
  // A switch shows what it was turned to. Made anew after a refusal, it shows what is.
  const [refusals, setRefusals] = useState(0);
  const turn = async (on: boolean) => {
    if (site === null) return;
    if (state.kind !== 'not-listed') actions.switchSite(site, on);
    else if (!(await actions.addSite(site))) setRefusals(refusals + 1);
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
        key={refusals}
        label={say('site-switch')}
        on={known && state.kind !== 'site-off' && state.kind !== 'not-listed' && state.kind !== 'all-off'}
        disabled={!known || state.kind === 'all-off'}
        onChange={(on) => void turn(on)}
      />
    </header>
  );
}
