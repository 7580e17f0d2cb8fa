import type { KeyInput } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import english from '#data/wording/en.json';
import urdu from '#data/wording/ur.json';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { cardText, waitForMark } from './marks-on-page.ts';
import { press, screenText, search, waitForText } from './screen-actions.ts';
import type { Screen } from './test-browser.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser({ expected: ['www.a-blog.example'] });

/** Whether the switch for the site is on. */
const isOn = (popup: Screen) =>
  popup.evaluate(() => document.querySelector<HTMLInputElement>('header [role="switch"]')?.checked);

const setLanguage = (popup: Screen, language: string) =>
  popup.evaluate(async (value) => {
    const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    await storage.local.set({ 'setting:language': value });
  }, language);

/** Runs in the popup: it is sent as text. */
async function buttonOfTab() {
  const { tabs, action } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id ?? -1;
  return { badge: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
}

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

  it('counts on its button what comes up on the page, and in the reader’s words', async () => {
    const page = await test.browser.open(newspaperAddress('wire.html'));
    await waitForMark(page, 'Simla Agreement');
    const popup = await test.browser.openPopup(page);
    const text = await waitForText(popup, 'questions come up');
    const count = /(\d+) questions come up/u.exec(text)?.[1];
    const waitForBadge = (words: string) =>
      waitFor(
        `a badge with “${words}”`,
        () => popup.evaluate(buttonOfTab),
        ({ badge, title }) => badge === count && title === words.replace('{count}', badge),
      );
    await waitForBadge(english.badge.title);
    await setLanguage(popup, 'ur');
    await waitForBadge(urdu.badge.title);
    await setLanguage(popup, 'auto');
    await waitForBadge(english.badge.title);
    await popup.close();
    await page.goto(newspaperAddress('elsewhere.html'));
    const quiet = await test.browser.openPopup(page);
    await waitForText(quiet, 'Nothing to mark here');
    expect(await quiet.evaluate(buttonOfTab)).toEqual({ badge: '', title: 'Sidelight' });
    await quiet.close();
    await page.close();
  });

  it('knows a page that the reader has gone back to, also where the browser has kept it as it was', async () => {
    const page = await test.browser.open(newspaperAddress('delhi.html'));
    await waitForMark(page, 'Operation Sindoor');
    await page.goto(newspaperAddress('elsewhere.html'));
    await page.evaluate(() => void setTimeout(() => history.back()));
    await waitFor(
      'the page gone back to',
      () => page.evaluate(() => location.pathname).catch(String),
      (path) => path === '/delhi.html',
    );
    await waitForMark(page, 'Operation Sindoor');
    const popup = await test.browser.openPopup(page);
    await waitForText(popup, 'Who brokered the ceasefire of 10 May 2025?');
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

// Firefox lets no driver press keys in its popup.
describe.runIf(inject('browser') === 'chromium')('the popup by keyboard alone', () => {
  it('goes to a sentence, searches, opens a result and comes back, one Escape at a time', async () => {
    const page = await test.browser.open(newspaperAddress('wire.html'));
    await waitForMark(page, 'Simla Agreement');
    const popup = await test.browser.openPopup(page);
    await waitForText(popup, 'Donald Trump says so');
    const press = (key: KeyInput) => popup.page?.keyboard.press(key);
    const focused = (name: string) =>
      waitFor(
        'the focus',
        () => popup.evaluate(nameOfFocused),
        (seen) => seen.startsWith(name),
      );
    const tabTo = async (name: string) => {
      for (let steps = 0; steps < 30 && !(await popup.evaluate(nameOfFocused)).startsWith(name); steps++) {
        await press('Tab');
      }
      await focused(name);
    };
    await tabTo('Who brokered the ceasefire');
    await press('ArrowDown');
    await focused('May outsiders mediate');
    await press('ArrowUp');
    await tabTo('The United States brokered it: Donald Trump says so');
    await press('Enter');
    await waitFor('the sentence', () => page.evaluate(() => CSS.highlights.has('sidelight-flash')), Boolean);

    await press('/');
    await focused('Search the whole corpus');
    await popup.page?.keyboard.type('jaishanker');
    await waitForText(popup, 'S. Jaishankar');
    await press('ArrowDown');
    await press('Enter');
    await focused('Back to results');
    await press('Escape');
    await focused('Search the whole corpus');
    await press('Escape');
    await press('Escape');
    await focused('The United States brokered it: Donald Trump says so');
    await popup.close();
    await page.close();
  });
});

/** Runs in the popup: it is sent as text. */
function nameOfFocused(): string {
  const { activeElement } = document;
  return (activeElement?.ariaLabel ?? activeElement?.textContent ?? '').trim();
}
