import type { Page } from 'puppeteer-core';
import { cardHost } from '#tests/e2e/test-browser.ts';

/** Name of the element whose card shows, or null. It is built unseen while the pointer still rests: that one does not count. */
export function shownCard(page: Page): Promise<string | null> {
  return page.evaluate((selector) => {
    const host = document.querySelector(selector);
    return host?.checkVisibility({ visibilityProperty: true }) ? host.nodeName : null;
  }, cardHost);
}
