/** Name of the product, the site the tab shows, the way to the search, and the switch for the site. */
import { useState } from 'preact/hooks';
import { Switch } from '#components/form/Switch.tsx';
import { MagnifierIcon } from './MagnifierIcon.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { PopupState, Reach } from './popup-state.ts';
import { say } from './popup-wording.ts';

interface PopupHeaderProps {
  readonly state: PopupState;
  readonly reach: Reach;
  /** The listed site that covers the tab, else the host of its page, or null where there is none. */
  readonly site: string | null;
  readonly actions: PopupActions;
  readonly onSearch: () => void;
}

export function PopupHeader({ state, reach, site, actions, onSearch }: PopupHeaderProps) {
  return (
    <>
      <div class="popup-name">
        <h1>{say('title')}</h1>
        {site !== null && (
          <p class="popup-site" title={site}>
            {site}
          </p>
        )}
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={say('search')}
        title={say('search-hint')}
        aria-keyshortcuts="/"
        onClick={onSearch}
      >
        <MagnifierIcon />
      </button>
      <SiteSwitch state={state} reach={reach} site={site} actions={actions} />
    </>
  );
}

function SiteSwitch({ state: { kind }, reach, site, actions }: Omit<PopupHeaderProps, 'onSearch'>) {
  const known = site !== null && kind !== 'cannot-run' && kind !== 'loading' && kind !== 'no-answer';
  const isListed = kind !== 'not-listed' && reach === 'site';
  // A switch shows what it was turned to. Made anew after a refusal, it shows what is.
  const [refusals, setRefusals] = useState(0);
  const turn = async (on: boolean) => {
    if (site === null) return;
    if (isListed) actions.switchSite(site, on);
    else if (!(await actions.addSite(site))) setRefusals(refusals + 1);
  };
  return (
    <Switch
      key={refusals}
      label={say('site-switch')}
      on={known && isListed && kind !== 'site-off' && kind !== 'all-off'}
      disabled={!known || kind === 'all-off'}
      onChange={(on) => void turn(on)}
    />
  );
}
