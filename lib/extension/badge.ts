/** The toolbar badge: the number of disputed questions that come up on the page, and the same in words in the button's tooltip. */
import { badge as english } from '#data/wording/en.json';
import { badge as hindi } from '#data/wording/hi.json';
import { badge as urdu } from '#data/wording/ur.json';
import { countQuestions } from '#lib/framing/count-questions.ts';
import type { LanguageCode } from '#lib/text/interface-language.ts';
import { browser } from './browser.ts';
import type { TabReport } from './messages.ts';
import { packs } from './packs.ts';
import { readerLanguage } from './reader-language.ts';
import type { Settings } from './settings.ts';

const words: Readonly<Record<LanguageCode, typeof english>> = { en: english, hi: hindi, ur: urdu };

export async function showBadge(
  tab: number,
  report: TabReport,
  { filter, findingsHidden, language }: Pick<Settings, 'filter' | 'findingsHidden' | 'language'>,
): Promise<void> {
  const count = report.off ? 0 : countQuestions(packs, report.frames, filter, findingsHidden);
  const { title: counted } = words[readerLanguage({ language }, browser.i18n)];
  const title = count > 0 ? counted.replace('{count}', String(count)) : browser.runtime.getManifest().name;
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
