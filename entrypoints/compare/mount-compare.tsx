import '#components/tokens.css';
import '#components/parts.css';
import '#components/page-says.css';
import '#components/state-note.css';
import '#components/form/form.css';
import '#components/compare/compare.css';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import { Compare } from '#components/compare/Compare.tsx';
import { say } from '#components/compare/compare-wording.ts';
import { speakLanguage } from '#components/language-catalogues.ts';
import { useLook } from '#components/use-look.ts';
import { formatState } from '#lib/compare/compare-state.ts';
import { openOptions } from '#lib/extension/active-page.ts';
import { browser } from '#lib/extension/browser.ts';
import { openCompareTab } from '#lib/extension/open-compare.ts';
import { packs } from '#lib/extension/packs.ts';
import { hearRequests } from '#lib/extension/panel-request.ts';
import { readerLanguage } from '#lib/extension/reader-language.ts';
import { Settings } from '#lib/extension/settings.ts';
import { createSettingsStore } from '#lib/extension/settings-store.ts';
import { pageActions } from './page-actions.ts';
import { useAddress } from './use-address.ts';
import { type Followed, useFollowedTab } from './use-followed-tab.ts';
import { useSettings } from './use-settings.ts';

const storedSettings = createSettingsStore(browser.storage);

interface ComparePageProps {
  readonly followed: Followed;
  readonly stored: Settings;
}

function ComparePage({ followed, stored }: ComparePageProps) {
  const settings = useSettings(storedSettings, stored);
  const [state, change] = useAddress();
  const { id, tab } = useFollowedTab(followed);
  const isPanel = followed.kind === 'active';
  useLook(settings, readerLanguage(settings, browser.i18n), () => say('title'));
  useEffect(() => {
    const screen = new AbortController();
    if (isPanel) void hearRequests((hash) => location.assign(`#${hash}`), screen.signal);
    return () => screen.abort();
  }, [isPanel]);
  const { events, goTo } = pageActions(id, isPanel);
  return (
    <Compare
      packs={packs}
      filter={settings.filter}
      state={state}
      onChange={change}
      onFilter={(filter) => void storedSettings.write({ filter: v.parse(Settings, { filter }).filter })}
      onOptions={() => void openOptions()}
      tab={tab}
      page={{ hidden: settings.findingsHidden, events }}
      onGoToPage={isPanel || id === null ? null : goTo}
      fullTab={isPanel ? `compare.html#${formatState(state)}` : null}
      onFullTab={() => void openCompareTab(id, formatState(state))}
    />
  );
}

export async function mountCompare(followed: Followed): Promise<void> {
  const app = document.getElementById('app');
  const stored = await storedSettings.read();
  await speakLanguage(readerLanguage(stored, browser.i18n));
  if (app) render(<ComparePage followed={followed} stored={stored} />, app);
}
