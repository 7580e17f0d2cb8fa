import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { cardText, hoverMark, placeOfMark, waitForNoCard } from './marks-on-page.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();
let page: Page;
beforeEach(async () => {
  page = await test.browser.open(newspaperAddress('beijing.html'));
});
afterEach(() => page.close());

describe('the card', () => {
  it('opens on hover with the framings side by side, verbatim quotes, outlets and dates', async () => {
    const text = await hoverMark(test.browser, page, 'truce');
    expect(text).toContain('Ceasefire of 10 May 2025');
    expect(text).toContain('Who brokered the ceasefire of 10 May 2025?');
    for (const framing of [
      'The United States brokered it',
      'India and Pakistan settled it between themselves',
      'China mediated',
    ]) {
      expect(text).toContain(framing);
    }
    expect(text).toContain(
      'Beijing has publicly claimed that it facilitated back-channel talks during the flare of Op Sindoor',
    );
    expect(text).toContain('Hour24 News, 3 Jan 2026');
    expect(text).toMatch(/Rests on \d of 5 sources/u);
  });

  it('opens on a click', async () => {
    const { x, y } = await placeOfMark(page, 'Tahir Andrabi');
    await page.mouse.click(x, y);
    expect(await cardText(test.browser, page)).toContain('Tahir Andrabi');
  });

  // Firefox's driver prints nothing.
  it.runIf(inject('browser') === 'chromium')('is not printed with the page', async () => {
    await hoverMark(test.browser, page, 'Tahir Andrabi');
    const isShown = () =>
      test.browser.inCard(page, (root) => root.querySelector('.card')?.checkVisibility({ visibilityProperty: true }));
    expect(await isShown()).toBe(true);
    await page.emulateMediaType('print');
    expect(await isShown()).toBe(false);
  });

  it('closes on Escape', async () => {
    await hoverMark(test.browser, page, 'Tahir Andrabi');
    await page.keyboard.press('Escape');
    await waitForNoCard(test.browser, page);
  });

  it('that was hovered closes on a click outside, which is the page’s', async () => {
    await countClicks(page);
    await hoverMark(test.browser, page, 'Tahir Andrabi');
    await page.mouse.click(5, 5);
    await waitForNoCard(test.browser, page);
    expect(await clicksOn(page)).toBe(1);
  });

  it('that was clicked open closes on a click outside, which the page does not feel', async () => {
    const { x, y } = await placeOfMark(page, 'Tahir Andrabi');
    await page.mouse.click(x, y);
    await cardText(test.browser, page);
    await countClicks(page);
    await page.mouse.click(5, 5);
    await waitForNoCard(test.browser, page);
    expect(await clicksOn(page)).toBe(0);
    await page.mouse.click(5, 5);
    expect(await clicksOn(page)).toBe(1);
  });

  it('cannot be read by the page', async () => {
    await hoverMark(test.browser, page, 'Tahir Andrabi');
    const seen = await page.evaluate(() => ({
      roots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length,
      text: document.documentElement.textContent?.includes('Who brokered the ceasefire'),
    }));
    expect(seen).toEqual({ roots: 0, text: false });
  });
});

function countClicks(target: Page): Promise<void> {
  return target.evaluate(() => {
    document.body.dataset['clicks'] = '0';
    addEventListener('click', () => {
      document.body.dataset['clicks'] = String(Number(document.body.dataset['clicks']) + 1);
    });
  });
}

function clicksOn(target: Page): Promise<number> {
  return target.evaluate(() => Number(document.body.dataset['clicks']));
}
