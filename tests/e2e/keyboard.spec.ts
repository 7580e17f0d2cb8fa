import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { cardText, waitForMark, waitForNoCard } from './marks-on-page.ts';
import { expectCard } from './marks-within.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();

/** What the focus is on in the card: its name, and whether it is unfolded or pressed. */
const focusInCard = (page: Page) =>
  test.browser.inCard(page, ({ activeElement: on }) => {
    const state = on?.ariaExpanded ?? on?.ariaPressed;
    const name = on?.role === 'dialog' ? 'the card' : (on?.ariaLabel ?? on?.querySelector('h3')?.textContent);
    return on && [name ?? on.textContent, ...(state === null || state === undefined ? [] : [state])].join(': ');
  });

/** Presses keys one after the other and waits until the focus is where it should be. */
async function pressTo(page: Page, keys: readonly Parameters<Page['keyboard']['press']>[0][], focus: string) {
  for (const key of keys) await page.keyboard.press(key);
  await waitFor(
    `the focus on “${focus}”`,
    () => focusInCard(page),
    (on) => on === focus,
  );
}

describe('by keyboard alone', () => {
  it('a reader walks from mark to mark, the focus going into each card and back where it was', async () => {
    const page = await test.browser.open(newspaperAddress('beijing.html'));
    await waitForMark(page, 'Tahir Andrabi');
    await test.browser.pressShortcut(page, 'K');
    await expectCard(test.browser, page, 'Ceasefire of 10 May 2025');
    await pressTo(page, [], 'the card');
    await test.browser.pressShortcut(page, 'K');
    await expectCard(test.browser, page, 'Operation Sindoor');
    await page.keyboard.press('Escape');
    await waitForNoCard(test.browser, page);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.close();
  });

  it('a reader opens a card, walks its framings, unfolds one, pins the card and closes it', async () => {
    const page = await test.browser.open(newspaperAddress('beijing.html'));
    await waitForMark(page, 'truce');
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#from-here';
      document.body.prepend(link);
      link.focus();
    });
    await test.browser.pressShortcut(page, 'K');
    await cardText(test.browser, page, 'Who brokered the ceasefire of 10 May 2025?');

    await pressTo(page, ['ArrowDown'], 'Who brokered the ceasefire of 10 May 2025?');
    await pressTo(page, ['ArrowDown'], 'India and Pakistan settled it between themselves: false');
    await pressTo(page, ['ArrowDown'], 'The United States brokered it: false');
    await pressTo(page, ['ArrowRight'], 'The United States brokered it: true');
    await pressTo(page, ['ArrowLeft'], 'The United States brokered it: false');
    await pressTo(page, ['ArrowDown', 'Enter'], 'China mediated: true');

    await pressTo(page, ['Home', 'ArrowLeft'], 'Who brokered the ceasefire of 10 May 2025?');
    await pressTo(page, ['Enter', 'ArrowDown'], 'India and Pakistan settled it between themselves: false');

    for (let stops = 0; !(await focusInCard(page))?.startsWith('Keep open') && stops < 12; stops += 1) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    }
    await pressTo(page, ['Enter'], 'Keep open: true');

    await page.keyboard.press('Escape');
    await waitForNoCard(test.browser, page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#from-here');
    await page.close();
  });
});
