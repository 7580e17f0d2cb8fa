/** Answers what content scripts ask for. */
import { formatState, initialState } from '#lib/compare/compare-state.ts';
import { browser } from './browser.ts';
import { changeHidden } from './hide-findings.ts';
import type { PageSender } from './listen.ts';
import type { FromPage, Place, ToPage } from './messages.ts';
import { openCompare } from './open-compare.ts';
import { packs, resolveRef } from './packs.ts';
import { describeOnPage, tintsOf } from './page-says.ts';
import type { ArticleReader } from './read-articles.ts';
import type { ChangeSettings } from './settings-changer.ts';
import type { SettingsStore } from './settings-store.ts';
import { siteOf } from './site.ts';
import { clearReports, keepFindings, keepReport, readTab, setTabOff } from './tab-reports.ts';

export interface PageMessageContext {
  readonly settings: SettingsStore;
  readonly articles: ArticleReader;
  readonly change: ChangeSettings;
  keepLexicon(): Promise<void>;
  showBadge(tab: number): Promise<void>;
}

export async function handlePageMessage(
  message: FromPage,
  sender: PageSender,
  context: PageMessageContext,
): Promise<unknown> {
  switch (message.type) {
    case 'load':
      await browser.scripting.executeScript({
        target: { tabId: sender.tab, frameIds: [sender.frame] },
        files: [`/${message.script}.js`],
      });
      return null;
    case 'describe': {
      const found = resolveRef(message.entity);
      const [settings, report] = await Promise.all([context.settings.read(), readTab(sender.tab)]);
      return found && describeOnPage(found.pack, found.id, report, settings);
    }
    case 'report':
      await keepReport(sender.tab, sender.frame, message.report);
      await context.showBadge(sender.tab);
      await context.articles.prepare(message.report.entities.map(({ entity }) => entity));
      return null;
    case 'read': {
      const { tab, frame } = sender;
      const found = await context.articles.read(tab, frame, message.reading, message.articles);
      if (!found) return null;
      await keepFindings(tab, frame, found);
      // Nobody waits for the badge.
      void context.showBadge(tab);
      return null;
    }
    case 'tints': {
      const [settings, report] = await Promise.all([context.settings.read(), readTab(sender.tab)]);
      return tintsOf(packs, report, sender.frame, settings);
    }
    case 'hide-finding':
      await changeHidden(context.change, message);
      return null;
    case 'jump':
      return jump(sender.tab, message.place);
    case 'need-lexicon':
      await context.keepLexicon();
      return null;
    case 'hide-entity':
      await context.change(({ entitiesOff }) => ({ entitiesOff: [...new Set([...entitiesOff, message.entity])] }));
      return null;
    case 'off-in-tab':
      await turnTabOff(sender.tab, true);
      await context.showBadge(sender.tab);
      return null;
    case 'off-on-site': {
      const site = siteOf(sender.address);
      if (site !== null) await context.change(({ sitesOff }) => ({ sitesOff: [...new Set([...sitesOff, site])] }));
      return null;
    }
    case 'compare': {
      const { entity, question } = message;
      await openCompare(sender.tab, formatState({ ...initialState, entity, question }));
      return null;
    }
    case 'open-options':
      await browser.runtime.openOptionsPage();
      return null;
    case 'tab-state':
      // A new page in the tab: what the last one's frames told is over.
      context.articles.drop(sender.tab, sender.frame === 0 ? undefined : sender.frame);
      await (sender.frame === 0 ? clearReports(sender.tab) : keepFindings(sender.tab, sender.frame, null));
      return { off: (await readTab(sender.tab)).off, site: siteOf(sender.address) };
  }
}

/** Switches a tab off or on, and tells all its frames. */
export async function turnTabOff(tab: number, off: boolean): Promise<void> {
  await setTabOff(tab, off);
  const message: ToPage = { type: 'tab-off', off };
  // A tab without our content script has nobody to hear it.
  await browser.tabs.sendMessage(tab, message).catch(() => undefined);
}

/** Scrolls the frame that a sentence stands in to it; false when frame or sentence have gone. */
async function jump(tab: number, place: Place): Promise<boolean> {
  const message: ToPage = { type: 'jump', place };
  const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId: place.frame }).catch(() => false);
  return answer === true;
}
