import type { PopupActions } from '#components/popup/popup-actions.ts';
import type { TabFacts } from '#components/popup/popup-state.ts';
import { formatState, initialState } from '#lib/compare/compare-state.ts';
import { changeSettings, hideFinding, jump, openOptions, reveal, setTabOff } from '#lib/extension/active-page.ts';
import { openCompare } from '#lib/extension/open-compare.ts';
import { askForSite, readOnce } from '#lib/extension/own-sites.ts';
import { defaultSettings } from '#lib/extension/settings.ts';
import { coveringSite, siteOf } from '#lib/extension/site.ts';
import { storedSettings } from '../screen/stored-settings.ts';

/** Carries out what the reader asks for in the popup of a tab. */
export function popupActions(tab: TabFacts | null, retry: () => void): PopupActions {
  const id = tab?.id ?? -1;
  const succeeds = (done: Promise<unknown>) =>
    done.then(
      () => true,
      () => false,
    );
  return {
    reveal: ({ frame, mention }) => succeeds(reveal(id, frame, mention)),
    jump: (place) => jump(id, place),
    hideFinding: (finding, hidden) => succeeds(hideFinding(finding, hidden)),
    switchLens: (lens) => void storedSettings.write({ lens }),
    async switchSite(site, on) {
      const { sitesOff } = await storedSettings.read();
      const host = siteOf(tab?.address ?? '') ?? site;
      const others = sitesOff.filter((off) => coveringSite(host, [off]) === null);
      await changeSettings({ before: { sitesOff }, after: { sitesOff: on ? others : [...others, site] } });
    },
    async addSite(site) {
      // First of all: browsers take the request only while the click is being handled.
      if (!(await askForSite(site).catch(() => false))) return false;
      await changeSettings({ before: { sitesAdded: [] }, after: { sitesAdded: [site] } });
      return succeeds(readOnce(id));
    },
    readOnce: () => succeeds(readOnce(id)),
    switchTab: (on) => void setTabOff(id, !on),
    turnOn: () => void storedSettings.write({ on: true }),
    compare: (what) =>
      void openCompare(tab?.id ?? null, formatState({ ...initialState, ...what })).then(() => window.close()),
    showAllSources: () => void storedSettings.write({ filter: defaultSettings.filter }),
    async openOptions() {
      await openOptions();
      window.close();
    },
    retry,
  };
}
