/** What the panel of a window is asked to show, from wherever it was opened. */
import * as v from 'valibot';
import { browser } from './browser.ts';
import { requestKey } from './open-compare.ts';

const Request = v.object({ tab: v.number(), hash: v.string() });

/** Calls back with the hash of each comparison that is asked for in this window, the one it was opened for first. */
export async function hearRequests(listener: (hash: string) => void, signal: AbortSignal): Promise<void> {
  const { id: window } = await browser.windows.getCurrent();
  const hear = async (asked: unknown) => {
    const request = v.safeParse(Request, asked);
    if (!request.success) return;
    const tab = await browser.tabs.get(request.output.tab).catch(() => null);
    if (tab?.windowId !== window || signal.aborted) return;
    listener(request.output.hash);
    // Heard once: a panel that is closed and opened by itself starts at the beginning.
    await browser.storage.session.remove(requestKey);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && requestKey in changes) void hear(changes[requestKey]?.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
  await hear((await browser.storage.session.get(requestKey))[requestKey]);
}
