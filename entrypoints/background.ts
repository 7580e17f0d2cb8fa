import { lexicon } from 'virtual:sidelight/lexicon';
import { readings } from 'virtual:sidelight/readings';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge, styleBadge } from '#lib/extension/badge.ts';
import { browser } from '#lib/extension/browser.ts';
import { followPermissions } from '#lib/extension/follow-permissions.ts';
import { handlePageMessage } from '#lib/extension/handle-page-message.ts';
import { handleScreenMessage } from '#lib/extension/handle-screen-message.ts';
import { keepLexicon } from '#lib/extension/lexicon-store.ts';
import { listen } from '#lib/extension/listen.ts';
import { livingFrames } from '#lib/extension/living-frames.ts';
import { openCompare } from '#lib/extension/open-compare.ts';
import { readOpenTabs } from '#lib/extension/open-tabs.ts';
import { bundledSites, registerSites } from '#lib/extension/own-sites.ts';
import { packs } from '#lib/extension/packs.ts';
import { createArticleReader } from '#lib/extension/read-articles.ts';
import { createSettingsChanger } from '#lib/extension/settings-changer.ts';
import { createSettingsStore } from '#lib/extension/settings-store.ts';
import { forgetTab, readTab } from '#lib/extension/tab-reports.ts';
import { createTabWalk } from '#lib/extension/walk-tab.ts';
import { openPackInSteps, readPageInSteps } from '#lib/framing/read-page.ts';

export default defineBackground(() => {
  const settings = createSettingsStore(browser.storage);
  const change = createSettingsChanger(settings);
  const storeLexicon = () => keepLexicon(browser.storage.local, lexicon);
  const walk = createTabWalk();
  const badge = async (tab: number) => {
    const report = await livingFrames(tab, await readTab(tab));
    await showBadge(tab, report, await settings.read());
  };

  const articles = createArticleReader({
    packs: packs.map((pack) => ({ ...pack, ready: readings[pack.info.id] })),
    readPage: readPageInSteps,
    openPack: openPackInSteps,
    pause: () => new Promise((next) => setTimeout(next)),
    now: () => performance.now(),
  });

  listen({
    page: (message, sender) =>
      handlePageMessage(message, sender, {
        settings,
        articles,
        change,
        keepLexicon: storeLexicon,
        showBadge: badge,
      }),
    screen: (message) => handleScreenMessage(message, { change, showBadge: badge }),
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await storeLexicon();
    await styleBadge();
    await registerSites(await settings.read());
    // Firefox runs content scripts in tabs that are already open by itself.
    if (import.meta.env.CHROME || import.meta.env.EDGE) await readOpenTabs(bundledSites());
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(async () => {
    await storeLexicon();
    await styleBadge();
  });

  settings.watch(async (changed) => {
    await registerSites(changed);
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : badge(id))));
  }, new AbortController().signal);

  followPermissions(change);
  browser.tabs.onRemoved.addListener((tab) => {
    articles.drop(tab);
    void forgetTab(tab);
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'toggle-lens') return change(({ lens }) => ({ lens: !lens }));
    if (tab?.id === undefined) return;
    if (command === 'open-compare') return openCompare(tab.id, '');
    await walk(tab.id, command === 'previous-mention' ? -1 : 1);
  });
});
