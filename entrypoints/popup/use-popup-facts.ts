/** Gathers what the popup needs to know of the tab it was opened on, and keeps it current. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PopupFacts } from '#components/popup/popup-state.ts';
import { sites } from '#data/news-sites.json';
import { activeTab, watchTab } from '#lib/extension/active-page.ts';
import { pageAccess } from '#lib/extension/page-access.ts';
import type { Settings } from '#lib/extension/settings.ts';
import { coveringSite, siteOf } from '#lib/extension/site.ts';
import { reportInTime } from '#lib/extension/tab-facts.ts';
import { useSettings } from '../screen/use-settings.ts';

type Gathered = Pick<PopupFacts, 'tab' | 'report' | 'access'>;
const nothing: Gathered = { tab: null, report: 'waiting', access: 'unasked' };

export function usePopupFacts(stored: Settings): { readonly facts: PopupFacts; readonly retry: () => void } {
  const settings = useSettings(stored);
  const [gathered, setGathered] = useState(nothing);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  useEffect(() => {
    const screen = new AbortController();
    const learn = (facts: Partial<Gathered>) => {
      if (!screen.signal.aborted) setGathered((known) => ({ ...known, ...facts }));
    };
    if (attempt > 0) learn({ report: 'waiting', access: 'unasked' });
    void gather(learn, screen.signal);
    return () => screen.abort();
  }, [attempt]);

  return { facts: { settings, ...gathered, ...sitesCovering(gathered, settings) }, retry };
}

async function gather(learn: (facts: Partial<Gathered>) => void, signal: AbortSignal): Promise<void> {
  const tab = await activeTab();
  if (tab === null) return learn({ report: 'no-answer' });
  // At once: who searches before the page has answered may want to compare, which is beside this tab.
  learn({ tab });
  const ask = async () => {
    const report = await reportInTime(tab.id);
    learn({ report });
    const found = report !== 'no-answer' && report.frames.some(({ report: page }) => page.entities.length > 0);
    if (!found) learn({ access: await pageAccess(tab.id) });
  };
  watchTab(tab.id, () => void ask(), signal);
  await ask();
}

function sitesCovering({ tab }: Gathered, settings: Settings): Pick<PopupFacts, 'listedSite' | 'offSite'> {
  const host = siteOf(tab?.address ?? '');
  if (host === null) return { listedSite: null, offSite: null };
  const listed = [...sites.map((site) => site.host), ...settings.sitesAdded];
  const listedSite = coveringSite(host, listed) ?? (settings.allSites ? host : null);
  return { listedSite, offSite: coveringSite(host, settings.sitesOff) };
}
