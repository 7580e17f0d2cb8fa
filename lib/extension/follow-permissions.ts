/**
 * Keeps the reader's list of added sites, and the pages that are open, in step with what the browser permits. A permission
 * prompt may close the popup that asked for it, and the browser has a page of its own where access is given and taken away.
 */
import { browser } from './browser.ts';
import { leaveForbiddenTabs, readOpenTabs } from './open-tabs.ts';
import { bundledSites } from './own-sites.ts';
import type { SettingsStore } from './settings-store.ts';
import { everySite } from './site.ts';

export function followPermissions(settings: SettingsStore): void {
  const bundled = bundledSites();
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    const { sitesAdded } = await settings.read();
    const asked = origins.filter((pattern) => !bundled.includes(pattern)).flatMap(siteOfPattern);
    const fresh = asked.filter((site) => !sitesAdded.includes(site));
    if (fresh.length > 0) await settings.write({ sitesAdded: [...sitesAdded, ...fresh] });
    if (origins.includes(everySite)) await settings.write({ allSites: true });
    await readOpenTabs(
      origins,
      bundled.filter((pattern) => !origins.includes(pattern)),
    );
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    const { sitesAdded } = await settings.read();
    const gone = origins.flatMap(siteOfPattern);
    const left = sitesAdded.filter((site) => !gone.includes(site));
    if (left.length < sitesAdded.length) await settings.write({ sitesAdded: left });
    if (origins.includes(everySite)) await settings.write({ allSites: false });
    await leaveForbiddenTabs();
  });
}

/** The site of a pattern as patternFor makes them; none for any other. */
function siteOfPattern(pattern: string): string[] {
  const [, site] = /^\*:\/\/\*\.([^/*]+)\/\*$/u.exec(pattern) ?? [];
  return site === undefined ? [] : [site];
}
