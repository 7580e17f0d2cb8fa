/** Sites the reader added: asked for in context, then registered so that the content script runs there from now on. */
import { browser } from './browser.ts';
import { patternFor } from './site.ts';

/** The content script, as the build names it. */
export const scriptFile = '/marks.js';
const idOf = (site: string) => `site:${site}`;

/** Asks for access to a site. Call it directly from a click: browsers refuse it later. Resolves to whether it was given. */
export function askForSite(site: string): Promise<boolean> {
  return askForSites([site]);
}

/** The same for several sites at one prompt. */
export function askForSites(sites: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.map(patternFor) });
}

export async function giveUpSite(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternFor(site)] }).catch(() => false);
}

/** Makes the registered content scripts match the reader's list; sites whose permission is gone are left out. */
export async function registerSites(sites: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const wanted: string[] = [];
  for (const site of sites) {
    if (await browser.permissions.contains({ origins: [patternFor(site)] })) wanted.push(site);
  }
  const stale = registered.map(({ id }) => id).filter((id) => !wanted.some((site) => idOf(site) === id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const fresh = wanted.filter((site) => !registered.some(({ id }) => id === idOf(site)));
  if (fresh.length > 0) {
    await browser.scripting.registerContentScripts(
      fresh.map((site) => ({
        id: idOf(site),
        matches: [patternFor(site)],
        js: [scriptFile],
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_idle' as const,
        persistAcrossSessions: true,
      })),
    );
  }
}

/** Runs the content script once in a tab the reader has just pointed at (activeTab). Rejects where the browser forbids it. */
export async function readOnce(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [scriptFile] });
}
