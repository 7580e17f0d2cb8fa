import '#components/tokens.css';
import '#components/parts.css';
import '#components/page-says.css';
import '#components/state-note.css';
import '#components/form/form.css';
import '#components/compare/compare.css';
import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import { Compare } from '#components/compare/Compare.tsx';
import { say } from '#components/compare/compare-wording.ts';
import { formatState } from '#lib/compare/compare-state.ts';
import { openOptions } from '#lib/extension/active-page.ts';
import { openCompareTab } from '#lib/extension/open-compare.ts';
import { packs } from '#lib/extension/packs.ts';
import { hearRequests } from '#lib/extension/panel-request.ts';
import { Settings } from '#lib/extension/settings.ts';
import { startScreen, useReaderLook } from '../screen/start-screen.ts';
import { storedSettings } from '../screen/stored-settings.ts';
import { useSettings } from '../screen/use-settings.ts';
import { pageActions } from './page-actions.ts';
import { useAddress } from './use-address.ts';
import { type Followed, useFollowedTab } from './use-followed-tab.ts';

interface ComparePageProps {
  readonly followed: Followed;
  readonly stored: Settings;
}

function ComparePage({ followed, stored }: ComparePageProps) {
  const settings = useSettings(stored);
  const [state, change] = useAddress();
  const { id, tab } = useFollowedTab(followed);
  const isPanel = followed.kind === 'active';
  useReaderLook(settings, () => say('title'));
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

export function mountCompare(followed: Followed): Promise<void> {
  return startScreen((stored) => <ComparePage followed={followed} stored={stored} />);
}
