/** Answers what content scripts ask for. */
import { describeEntity } from '#lib/pack/describe-entity.ts';
import { browser } from './browser.ts';
import type { PageSender } from './listen.ts';
import type { FromPage, ToPage } from './messages.ts';
import { resolveRef } from './packs.ts';
import type { SettingsStore } from './settings-store.ts';
import { siteOf } from './site.ts';
import { clearReports, keepReport, readTab, setTabOff } from './tab-reports.ts';

export interface PageMessageContext {
  readonly settings: SettingsStore;
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
      const { filter } = await context.settings.read();
      return found && describeEntity(found.pack, found.id, filter);
    }
    case 'report':
      await keepReport(sender.tab, sender.frame, message.report);
      await context.showBadge(sender.tab);
      return null;
    case 'need-lexicon':
      await context.keepLexicon();
      return null;
    case 'hide-entity': {
      const { entitiesOff } = await context.settings.read();
      await context.settings.write({ entitiesOff: [...new Set([...entitiesOff, message.entity])] });
      return null;
    }
    case 'off-in-tab':
      await turnTabOff(sender.tab, true);
      await context.showBadge(sender.tab);
      return null;
    case 'off-on-site': {
      const site = siteOf(sender.address);
      if (site === null) return null;
      const { sitesOff } = await context.settings.read();
      await context.settings.write({ sitesOff: [...new Set([...sitesOff, site])] });
      return null;
    }
    case 'open-options':
      await browser.runtime.openOptionsPage();
      return null;
    case 'tab-state':
      // A new page in the tab: what the last one's frames told is over.
      if (sender.frame === 0) await clearReports(sender.tab);
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
