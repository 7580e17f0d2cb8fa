import '#components/tokens.css';
import '#components/parts.css';
import '#components/form/form.css';
import '#components/options/options.css';
import { useEffect, useState } from 'preact/hooks';
import { OptionsPage } from '#components/options/OptionsPage.tsx';
import { say } from '#components/options/options-wording.ts';
import type { NewsSite } from '#components/options/site-list.ts';
import { saveFile } from '#components/save-file.ts';
import { sites } from '#data/news-sites.json';
import { ownVersion, type Shortcut, shortcuts } from '#lib/extension/active-page.ts';
import { writeBackup } from '#lib/extension/backup.ts';
import { browser } from '#lib/extension/browser.ts';
import { askForBundledSites, askForSite, askForSites, bundledSitesPermitted } from '#lib/extension/own-sites.ts';
import { packs } from '#lib/extension/packs.ts';
import type { Settings } from '#lib/extension/settings.ts';
import { shortcutSettings } from '#lib/extension/shortcut-settings.ts';
import { startScreen, useReaderLook } from '../screen/start-screen.ts';
import { useSettingsHistory } from './use-settings-history.ts';

const editShortcuts = shortcutSettings();

function Options({ stored }: { readonly stored: Settings }) {
  const { history, saving, change, undo, saveAgain } = useSettingsHistory(stored);
  const { settings } = history;
  useReaderLook(settings, () => say('title'));
  return (
    <OptionsPage
      history={history}
      saving={saving}
      packs={packs}
      newsSites={sites as readonly NewsSite[]}
      shortcuts={useShortcuts()}
      version={ownVersion()}
      onChange={change}
      onUndo={undo}
      onSaveAgain={saveAgain}
      onAskForSite={(site) => askForSite(site).catch(() => false)}
      onAskForSites={(sites, allSites) => askForSites(sites, allSites).catch(() => false)}
      onAskForListed={useListedSites() ? null : () => void askForBundledSites().catch(() => false)}
      onSaveBackup={saveBackup}
      onEditShortcuts={editShortcuts && (() => void editShortcuts())}
    />
  );
}

function saveBackup(settings: Settings): void {
  // The day as the reader's calendar has it, in a form that sorts.
  const made = new Intl.DateTimeFormat('sv-SE').format(new Date());
  const text = writeBackup(settings, { made, version: ownVersion() });
  saveFile({ name: `sidelight-backup-${made}.json`, type: 'application/json', text });
}

/** Whether the browser permits the sites that Sidelight came with, as it stands. */
function useListedSites(): boolean {
  const [permitted, setPermitted] = useState(true);
  useEffect(() => {
    const ask = () => void bundledSitesPermitted().then(setPermitted);
    ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, []);
  return permitted;
}

/** The browser's shortcuts, read again when the reader comes back from changing them. */
function useShortcuts(): readonly Shortcut[] {
  const [known, setKnown] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = () => void shortcuts().then(setKnown);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return known;
}

await startScreen((stored) => <Options stored={stored} />);
