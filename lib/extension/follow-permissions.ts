/**
 * Keeps the reader's list of added sites, and the pages that are open, in step with what the browser permits. A permission
 * prompt may close the popup that asked for it, and the browser has a page of its own where access is given and taken away.
 */
import { browser } from './browser.ts';
import { leaveForbiddenTabs, readOpenTabs } from './open-tabs.ts';
import { bundledSites } from './own-sites.ts';
import type { ChangeSettings } from './settings-changer.ts';
import { everySite } from './site.ts';

export function followPermissions(change: ChangeSettings): void {
  const bundled = bundledSites();
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    const given = origins.filter((pattern) => !bundled.includes(pattern)).flatMap(siteOfPattern);
    await change(({ sitesAdded, allSites }) => ({
      sitesAdded: [...new Set([...sitesAdded, ...given])],
      allSites: allSites || origins.includes(everySite),
    }));
    await readOpenTabs(
      origins,
      bundled.filter((pattern) => !origins.includes(pattern)),
    );
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    const gone = origins.flatMap(siteOfPattern);
    await change(({ sitesAdded, allSites }) => ({
      sitesAdded: sitesAdded.filter((site) => !gone.includes(site)),
      allSites: allSites && !origins.includes(everySite),
    }));
    await leaveForbiddenTabs();
  });
}

/** The site of a pattern as patternFor makes them; none for any other. */
function siteOfPattern(pattern: string): string[] {
  const [, site] = /^\*:\/\/\*\.([^/*]+)\/\*$/u.exec(pattern) ?? [];
  return site === undefined ? [] : [site];
}
