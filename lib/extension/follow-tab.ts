/** Follows a tab, or whichever is in front of a window, from one page to the next. */
import type { Browser } from 'wxt/browser';
import { watchTab } from './active-page.ts';
import { browser } from './browser.ts';

export interface TabFollower {
  /** Another tab is followed from now on; null when there is none. */
  switched(tab: number | null): void;
  /** The page in the tab changed, or reported anew. */
  changed(tab: number): void;
}

/** Follows the tab in front of the window that the calling page is shown in. */
export async function followActiveTab(follower: TabFollower, signal: AbortSignal): Promise<void> {
  const { id: window } = await browser.windows.getCurrent();
  let followed = new AbortController();
  const follow = (tab: number | null) => {
    if (signal.aborted) return;
    followed.abort();
    followed = new AbortController();
    follower.switched(tab);
    if (tab !== null) followTab(tab, follower, AbortSignal.any([followed.signal, signal]));
  };
  const onActivated = ({ tabId, windowId }: Browser.tabs.OnActivatedInfo) => {
    if (windowId === window) follow(tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(onActivated), { once: true });
  const [active] = await browser.tabs.query({ active: true, ...(window !== undefined && { windowId: window }) });
  follow(active?.id ?? null);
}

/** Follows one tab until it is closed. */
export function followTab(tab: number, { switched, changed }: TabFollower, signal: AbortSignal): void {
  const onUpdated = (id: number) => {
    if (id === tab) changed(tab);
  };
  const onRemoved = (id: number) => {
    if (id === tab) switched(null);
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
    },
    { once: true },
  );
  watchTab(tab, () => changed(tab), signal);
}
