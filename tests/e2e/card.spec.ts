import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
    const text = await hoverMark(test.browser, page, 'Tahir Andrabi');
    expect(text).toContain('Tahir Andrabi');
    expect(text).toContain('Who brokered the ceasefire of 10 May 2025?');
    for (const framing of [
      'The United States brokered it',
      'India and Pakistan settled it between themselves',
      'China mediated',
    ]) {
      expect(text).toContain(framing);
    }
    expect(text).toContain('Pakistan’s Foreign Office spokesperson Tahir Andrabi publicly endorsed China’s claim');
    expect(text).toContain('Hour24 News');
    expect(text).toMatch(/Rests on \d of 5 sources/u);
  });

  it('opens on a click', async () => {
    const { x, y } = await placeOfMark(page, 'Tahir Andrabi');
    await page.mouse.click(x, y);
    expect(await cardText(test.browser, page)).toContain('Tahir Andrabi');
  });

  it('closes on Escape', async () => {
    await hoverMark(test.browser, page, 'Tahir Andrabi');
    await page.keyboard.press('Escape');
    await waitForNoCard(test.browser, page);
  });

  it('closes on a click outside, which the page does not feel', async () => {
    await page.evaluate(() => {
      addEventListener('click', () => document.body.setAttribute('data-clicked', ''));
    });
    await hoverMark(test.browser, page, 'Tahir Andrabi');
    await page.mouse.click(5, 5);
    await waitForNoCard(test.browser, page);
    expect(await page.evaluate(() => document.body.hasAttribute('data-clicked'))).toBe(false);
    await page.mouse.click(5, 5);
    expect(await page.evaluate(() => document.body.hasAttribute('data-clicked'))).toBe(true);
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
