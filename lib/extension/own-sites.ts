/** Sites the reader added: asked for in context, then registered so that the content script runs there from now on. */
import { browser } from './browser.ts';
import type { Settings } from './settings.ts';
import { everySite, patternFor } from './site.ts';

/** The content script, as the build names it. */
export const scriptFile = '/marks.js';

/** Asks for access to a site. Call it directly from a click: browsers refuse it later. Resolves to whether it was given. */
export function askForSite(site: string): Promise<boolean> {
  return askForSites([site]);
}

/** The same for several sites, or for every site, at one prompt. */
export function askForSites(sites: readonly string[], allSites = false): Promise<boolean> {
  return browser.permissions.request({ origins: [...sites.map(patternFor), ...(allSites ? [everySite] : [])] });
}

export async function giveUpSite(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternFor(site)] }).catch(() => false);
}

export async function giveUpEverySite(): Promise<void> {
  await browser.permissions.remove({ origins: [everySite] }).catch(() => false);
}

/**
 * A change without sites that the browser does not permit: access may have been taken away between the click that gave it and the
 * moment the change is stored.
 */
export async function withoutForbidden(change: Partial<Settings>, stored: Settings): Promise<Partial<Settings>> {
  const { sitesAdded, allSites, ...others } = change;
  const allowed: string[] = [];
  for (const site of sitesAdded ?? []) {
    if (stored.sitesAdded.includes(site) || (await permits(patternFor(site)))) allowed.push(site);
  }
  return {
    ...others,
    ...(sitesAdded && { sitesAdded: allowed }),
    ...(allSites !== undefined && { allSites: allSites && (stored.allSites || (await permits(everySite))) }),
  };
}

function permits(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Match patterns of the sites that Sidelight came with. */
export function bundledSites(): readonly string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
}

/** Whether the browser permits all of them: it lets readers take access away again. */
export function bundledSitesPermitted(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...bundledSites()] });
}

/** Asks for access to them again. Call it directly from a click. */
export function askForBundledSites(): Promise<boolean> {
  return browser.permissions.request({ origins: [...bundledSites()] });
}

let registering: Promise<void> = Promise.resolve();

/** Makes the registered content scripts match the reader's list; sites whose permission is gone are left out. */
export function registerSites(sites: Pick<Settings, 'sitesAdded' | 'allSites'>): Promise<void> {
  // One after the other: two at once would register the same site twice, which browsers refuse.
  registering = registering.catch(() => undefined).then(() => register(sites));
  return registering;
}

async function register(sites: Pick<Settings, 'sitesAdded' | 'allSites'>): Promise<void> {
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const wanted = await wantedScripts(sites);
  const stale = [...registered].filter((id) => !wanted.some((script) => script.id === id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const fresh = wanted.filter(({ id }) => !registered.has(id));
  if (fresh.length === 0) return;
  await browser.scripting.registerContentScripts(
    fresh.map((script) => ({
      ...script,
      js: [scriptFile],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

interface WantedScript {
  readonly id: string;
  readonly matches: string[];
  readonly excludeMatches?: string[];
}

async function wantedScripts({ sitesAdded, allSites }: Parameters<typeof registerSites>[0]): Promise<WantedScript[]> {
  if (allSites && (await permits(everySite))) {
    // The bundled sites have the script already.
    return [{ id: 'every-site', matches: [everySite], excludeMatches: [...bundledSites()] }];
  }
  const wanted: WantedScript[] = [];
  for (const site of sitesAdded) {
    const pattern = patternFor(site);
    if (await permits(pattern)) wanted.push({ id: `site:${site}`, matches: [pattern] });
  }
  return wanted;
}

/** Runs the content script once in a tab the reader has just pointed at (activeTab). Rejects where the browser forbids it. */
export async function readOnce(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [scriptFile] });
}
