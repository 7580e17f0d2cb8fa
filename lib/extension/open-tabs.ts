/** After install or update: reads the news pages that are already open, so that nobody has to reload them. */
import { browser } from './browser.ts';
import { scriptFile } from './own-sites.ts';

export async function readOpenTabs(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script) return;
  for (const tab of await browser.tabs.query({ url: script.matches })) {
    if (tab.id === undefined || tab.discarded) continue;
    // Browser-owned pages under a listed host (an error page) refuse scripts; they have nothing to read.
    await browser.scripting
      .executeScript({ target: { tabId: tab.id, allFrames: true }, files: [scriptFile] })
      .catch(() => undefined);
  }
}
