/** The toolbar badge: the number of disputed questions that the page's entities touch. */

import type { SourceFilter } from '#lib/pack/source-filter.ts';
import { questionsTouched } from '#lib/pack/touched-questions.ts';
import { browser } from './browser.ts';
import type { TabReport } from './messages.ts';
import { packs } from './packs.ts';

export async function showBadge(tab: number, report: TabReport, filter: SourceFilter): Promise<void> {
  const refs = report.off
    ? []
    : report.frames.flatMap(({ report: { entities } }) => entities.map(({ entity }) => entity));
  const count = packs.reduce((sum, pack) => sum + questionsTouched(pack, refs, filter).length, 0);
  // The tab may have closed meanwhile; there is nothing to tell then.
  await browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' }).catch(() => undefined);
}

export async function styleBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#3d4a6b' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
