import { describe, expect, it } from 'vitest';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { cardText, waitForMark, waitForNoCard } from './marks-on-page.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();

/** What the shortcuts Alt+Shift+K and Alt+Shift+J send; drivers cannot press a browser's own shortcuts. */
async function walk(step: '1' | '-1'): Promise<void> {
  const screen = await test.browser.openScreen('options.html');
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
}

describe('the keyboard', () => {
  it('walks from mark to mark, opens the card with the focus in it, and gives the focus back', async () => {
    const page = await test.browser.open(newspaperAddress('beijing.html'));
    await waitForMark(page, 'Tahir Andrabi');
    const marksInOrder = ['Operation Sindoor', 'Tahir Andrabi'];
    await walk('1');
    await page.bringToFront();
    const first = await cardText(test.browser, page);
    expect(await test.browser.inCard(page, (root) => root.activeElement !== null)).toBe(true);
    await walk('1');
    await page.bringToFront();
    const second = await waitFor(
      'the next card',
      () => cardText(test.browser, page),
      (text) => text !== first,
    );
    expect(`${first} ${second}`).toContain(marksInOrder[0]);
    await page.keyboard.press('Escape');
    await waitForNoCard(test.browser, page);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.close();
  });
});
