import { describe, expect, it } from 'vitest';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { cardText, waitForMark } from './marks-on-page.ts';
import { press, screenText, search, waitForText } from './screen-actions.ts';
import type { Screen } from './test-browser.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser(['www.a-blog.example']);

/** Whether the switch for the site is on. */
const isOn = (popup: Screen) =>
  popup.evaluate(() => document.querySelector<HTMLInputElement>('header [role="switch"]')?.checked);

describe('the toolbar popup', () => {
  it('sums the page up: what it is about, what is disputed, what is marked', async () => {
    const page = await test.browser.open(newspaperAddress('wire.html'));
    await waitForMark(page, 'Simla Agreement');
    const popup = await test.browser.openPopup(page);
    const text = await waitForText(popup, 'Simla Agreement');
    expect(text).toContain('This page is about');
    expect(text).toContain('Disputed here');
    expect(text).toContain('Who brokered the ceasefire of 10 May 2025?');
    await popup.close();
    await page.close();
  });

  it('goes to a mention and opens its card', async () => {
    const page = await test.browser.open(newspaperAddress('wire.html'));
    await waitForMark(page, 'Simla Agreement');
    const popup = await test.browser.openPopup(page);
    await waitForText(popup, 'Marked on this page');
    await press(popup, 'Simla Agreement');
    expect(await cardText(test.browser, page)).toContain('Simla Agreement');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await popup.close();
    await page.close();
  });

  it('finds people, questions and quotes in the whole corpus, slips forgiven', async () => {
    const page = await test.browser.open(newspaperAddress('elsewhere.html'));
    const popup = await test.browser.openPopup(page);
    await search(popup, 'tahir andrabbi');
    const text = await waitForText(popup, 'Tahir Andrabi');
    expect(text).toMatch(/\d+ results?/u);
    await popup.close();
    await page.close();
  });

  it('reads a page of a site that is not on the list once, and says that it was once', async () => {
    const page = await test.browser.open('http://www.a-blog.example/wire.html');
    const popup = await test.browser.openPopup(page);
    await waitForText(popup, 'a-blog.example is not on the list');
    await press(popup, 'Read this page once');
    const text = await waitForText(popup, 'Narendra Modi says so');
    expect(text).toContain('Read this once, because you asked.');
    expect(await isOn(popup)).toBe(false);
    await popup.close();
    await page.close();
  });

  it('says what it is where extensions cannot run', async () => {
    const page = await test.browser.open('about:blank');
    const popup = await test.browser.openPopup(page);
    expect(await waitForText(popup, 'Sidelight cannot run here')).not.toContain('This page is about');
    expect(await screenText(popup)).toContain('Sidelight');
    await popup.close();
    await page.close();
  });
});
