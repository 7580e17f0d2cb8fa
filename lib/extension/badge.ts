/** The toolbar badge: the number of disputed questions that come up on the page, and the same in words in the button's tooltip. */

import { countQuestions } from '#lib/framing/count-questions.ts';
import { browser } from './browser.ts';
import type { TabReport } from './messages.ts';
// The messages are made while building, so the types of the other know none.
import { nativeBrowser } from './native-browser.ts';
import { packs } from './packs.ts';
import type { Settings } from './settings.ts';

export async function showBadge(
  tab: number,
  report: TabReport,
  { filter, findingsHidden }: Pick<Settings, 'filter' | 'findingsHidden'>,
): Promise<void> {
  const count = report.off ? 0 : countQuestions(packs, report.frames, filter, findingsHidden);
  const title =
    count > 0 ? nativeBrowser.i18n.getMessage('badge_title', String(count)) : browser.runtime.getManifest().name;
  // The tab may have closed meanwhile; there is nothing to tell then.
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' }),
    browser.action.setTitle({ tabId: tab, title }),
  ]).catch(() => undefined);
}

export async function styleBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#3d4a6b' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
