import type { Page } from 'puppeteer-core';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import type { TestBrowser } from './test-browser.ts';

/** Does what the shortcuts for the next and the previous mark do; drivers cannot press a browser's own shortcuts. */
export async function walkMarks(browser: TestBrowser, page: Page, step: '1' | '-1'): Promise<void> {
  const screen = await browser.openScreen('options.html');
  await screen.evaluate(
    async (host, by) => {
      const { tabs } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      const [tab] = await tabs.query({ url: `*://${host}/*` });
      await tabs.sendMessage(tab?.id ?? -1, { type: 'walk', step: Number(by) }, { frameId: 0 });
    },
    new URL(newspaperAddress('')).host,
    step,
  );
  await screen.close();
  await page.bringToFront();
}
