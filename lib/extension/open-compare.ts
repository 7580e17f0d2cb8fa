/**
 * Opens the compare screen at a comparison: in the side panel (Chromium) or sidebar (Firefox) where the browser lets us, which
 * is while a click is being handled, else in a tab (docs/decisions/opening-compare.md).
 */
import { browser } from './browser.ts';
import { rememberedTab } from './remembered-tab.ts';

/** Newer than the polyfill's types, and each in one browser only. */
interface Panels {
  readonly sidePanel?: { open(where: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void>; isOpen(where: { windowId?: number }): Promise<boolean> };
}
const { sidePanel, sidebarAction } = browser as Panels;

/** A comparison that a panel is to show. */
export interface PanelRequest {
  /** The tab it was asked for in: the panel of its window is meant. */
  readonly tab: number;
  readonly hash: string;
}
export const requestKey = 'compare-request';

/**
 * Call it first thing in the click's handler: browsers open panels in no other moment.
 * @param tab the tab that it is about; null where there is none
 * @param hash what to show (`formatState`)
 */
export async function openCompare(tab: number | null, hash: string): Promise<void> {
  if (tab === null) return openCompareTab(tab, hash);
  const request: PanelRequest = { tab, hash };
  const panel = openPanel(tab);
  // Read by a panel that starts, and heard by one that is open.
  const asked = browser.storage.session.set({ [requestKey]: request });
  const isOpen = await panel.then(
    () => true,
    () => false,
  );
  await asked;
  if (isOpen) return;
  await browser.storage.session.remove(requestKey);
  await openCompareTab(tab, hash);
}

/** Opens the comparison beside the tab it is about. */
export async function openCompareTab(tab: number | null, hash: string): Promise<void> {
  const query = tab === null ? '' : `?${await rememberedTab(tab)}`;
  const url = browser.runtime.getURL(`/compare.html${query}${hash && `#${hash}`}`);
  const opener = tab === null ? {} : { openerTabId: tab };
  // An opener in another window, or one that has gone, is refused.
  await browser.tabs.create({ url, ...opener }).catch(() => browser.tabs.create({ url }));
}

function openPanel(tab: number): Promise<unknown> {
  if (sidePanel) return sidePanel.open({ tabId: tab });
  if (!sidebarAction) return Promise.reject(new Error('This browser has no side panel.'));
  return sidebarAction.open().catch(async () => {
    const { windowId } = await browser.tabs.get(tab);
    const where = windowId === undefined ? {} : { windowId };
    if (!(await sidebarAction.isOpen(where))) throw new Error('The sidebar opens in a click only.');
  });
}
