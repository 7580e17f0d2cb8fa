import type { TestBrowser } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

/** Waits for the welcome tab of a fresh install: it opens in front of whatever tab is there by then. */
export async function waitForWelcome(browser: TestBrowser): Promise<void> {
  await waitFor(
    'the welcome tab',
    () => browser.ownTabs(),
    (tabs) => tabs.some((address) => address.endsWith('/welcome.html')),
  );
}
