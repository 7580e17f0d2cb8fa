/** Pages that were open before Sidelight was permitted there, or still are when it no longer is: nobody has to reload them. */
import { browser } from './browser.ts';
import type { ToPage } from './messages.ts';
import { scriptFile } from './own-sites.ts';
import { clearReports } from './tab-reports.ts';

/** @param except patterns of pages that are read already */
export async function readOpenTabs(matches: readonly string[], except: readonly string[] = []): Promise<void> {
  const read = new Set((await tabsOn(except)).map(({ id }) => id));
  for (const { id, discarded } of await tabsOn(matches)) {
    if (id === undefined || discarded || read.has(id)) continue;
    // Browser-owned pages under a listed host (an error page) refuse scripts; they have nothing to read.
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: [scriptFile] })
      .catch(() => undefined);
  }
}

/** Restores the pages that may not be read any more. One that the reader had read once stays, as the browser permits that still. */
export async function leaveForbiddenTabs(): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    // Browsers tell the address of no page that is forbidden. Trying a script there, Chromium would wait for a permission.
    if (id === undefined || url !== undefined) continue;
    const message: ToPage = { type: 'leave' };
    // Most tabs never had our content script.
    await browser.tabs.sendMessage(id, message).catch(() => undefined);
    await clearReports(id);
  }
}

/** The browser takes no patterns to mean any page. */
async function tabsOn(patterns: readonly string[]) {
  return patterns.length === 0 ? [] : browser.tabs.query({ url: [...patterns] });
}
