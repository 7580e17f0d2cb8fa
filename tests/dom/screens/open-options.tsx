/** The options page over settings that it really changes. */
import { useReducer } from 'preact/hooks';
import { vi } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '#components/options/OptionsPage.tsx';
import { type Change, moveHistory, startHistory } from '#components/options/settings-history.ts';
import type { NewsSite } from '#components/options/site-list.ts';
import { defaultSettings, type Settings } from '#lib/extension/settings.ts';
import { orlaPack } from './orla-pack.ts';
import { showScreen } from './show-screen.ts';

const newsSites: readonly NewsSite[] = [
  { host: 'courier.example', name: 'Karvia Courier', region: 'europe' },
  { host: 'herald.example', name: 'Solmark Herald', region: 'europe' },
  { host: 'delta.example', name: 'Delta Daily', region: 'americas' },
];
const shortcuts = [
  { name: '_execute_action', description: '', keys: '' },
  { name: 'next', description: 'Go to the next mention', keys: 'Alt+Shift+K' },
  { name: 'previous', description: 'Go to the previous mention', keys: '' },
];

/** Opens the page; `latest` tells the settings. */
export function openOptions(
  { settings = {}, ...props }: Partial<OptionsPageProps> & { readonly settings?: Partial<Settings> } = {},
  look: Parameters<typeof showScreen>[1] = {},
) {
  let latest: Settings = { ...defaultSettings, ...settings };
  const asked = vi.fn(async (_site: string) => true);
  const askedForSites = vi.fn(async (_sites: readonly string[], _allSites: boolean) => true);
  const saveBackup = vi.fn((_settings: Settings) => undefined);
  const saveAgain = vi.fn();
  function Live() {
    const [history, move] = useReducer(moveHistory, latest, startHistory);
    latest = history.settings;
    return (
      <OptionsPage
        history={history}
        saving="saved"
        packs={[orlaPack]}
        newsSites={newsSites}
        shortcuts={shortcuts}
        version="1.2.3"
        onChange={(change: Change) => move({ type: 'change', change })}
        onUndo={() => move({ type: 'undo' })}
        onSaveAgain={saveAgain}
        onAskForSite={asked}
        onAskForSites={askedForSites}
        onAskForListed={null}
        onSaveBackup={saveBackup}
        onEditShortcuts={() => undefined}
        {...props}
      />
    );
  }
  showScreen(<Live />, look);
  return { latest: () => latest, asked, askedForSites, saveBackup, saveAgain };
}

export const hide = { sources: ['karvia-courier', 'solmark-herald'] };

export const filterWith = (over: Partial<Settings['filter']>) => ({ filter: { ...defaultSettings.filter, ...over } });
