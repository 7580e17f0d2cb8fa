/** Every screen of the extension with something to show on it, in a look; for tests and for pictures. */
import type { Page } from 'puppeteer-core';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import type { Look } from './looks.ts';
import { hoverMark, waitForMark } from './marks-on-page.ts';
import { search } from './screen-actions.ts';
import type { Screen, TestBrowser } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

export interface OpenScreen {
  readonly screen: Screen;
  /** The page that has the card, where that is what there is to see. */
  readonly card: Page | null;
  close(): Promise<void>;
}

type Open = (browser: TestBrowser, look: Look) => Promise<OpenScreen>;

/** What is waited for is the same in every language: elements, and words of the pack. */
export const screens: Readonly<Record<string, Open>> = {
  welcome: async (browser, look) => {
    const opened = await openOwn(browser, look, 'welcome.html', '.sample-mark');
    await opened.screen.evaluate(() => document.querySelector<HTMLElement>('.sample-mark')?.click());
    await waitForElement(opened.screen, '.try-card .framing');
    return opened;
  },
  options: (browser, look) => openOwn(browser, look, 'options.html', 'main h2'),
  popup: (browser, look) => openPopup(browser, look, 'wire.html', '.voicing'),
  'popup-nothing': (browser, look) => openPopup(browser, look, 'elsewhere.html', '.state h2'),
  /** In a tab, as on a phone: there it has any width. */
  'popup-search': async (browser, look) => {
    const opened = await openOwn(browser, look, 'popup.html', '.search-opener');
    await search(opened.screen, 'ceasefire');
    await waitForElement(opened.screen, '[role="option"]');
    return opened;
  },
  'compare-matrix': (browser, look) => openOwn(browser, look, 'compare.html', '[role="tabpanel"] h2, th'),
  'compare-timeline': (browser, look) =>
    openOwn(browser, look, 'compare.html#view=timeline', '.timeline-list, [role="tabpanel"] svg'),
  'compare-wording': (browser, look) => openOwn(browser, look, 'compare.html#view=wording', '.kwic'),
  'compare-source': (browser, look) =>
    openOwn(browser, look, 'compare.html#view=source&source=may-2025-conflict/hour24', '.source-positions'),
  'compare-classroom': (browser, look) => openOwn(browser, look, 'compare.html#classroom=1', '.riddle'),
  card: async (browser, look) => {
    const page = await browser.open(newspaperAddress('beijing.html'));
    const screen = { page, evaluate: page.evaluate.bind(page), close: () => page.close() } as Screen;
    await dress(browser, screen, look);
    await hoverMark(browser, page, 'truce');
    await waitFor(
      'what the page says',
      () => browser.inCard(page, (root) => root.querySelector('.stance-chip') !== null),
      (found) => found === true,
    );
    await browser.inCard(page, async (root) => {
      await Promise.allSettled(root.getAnimations().map(({ finished }) => finished));
    });
    return { screen, card: page, close: () => page.close() };
  },
};

async function openOwn(browser: TestBrowser, look: Look, path: string, selector: string): Promise<OpenScreen> {
  const screen = await browser.openScreen(path);
  await dress(browser, screen, look);
  await waitForElement(screen, selector);
  return { screen, card: null, close: () => screen.close() };
}

/** The toolbar's own popup, whose size nobody but itself sets. */
async function openPopup(browser: TestBrowser, look: Look, story: string, selector: string): Promise<OpenScreen> {
  const page = await browser.open(newspaperAddress(story));
  if (story === 'wire.html') await waitForMark(page, 'Simla Agreement');
  const screen = await browser.openPopup(page);
  await browser.forceColours(screen, look.forced);
  await waitForElement(screen, selector);
  return {
    screen,
    card: null,
    async close() {
      await screen.close();
      await page.close();
    },
  };
}

async function waitForElement(screen: Screen, selector: string): Promise<void> {
  await waitFor(
    `an element ${selector}`,
    () => screen.evaluate((wanted) => document.querySelector(wanted)?.checkVisibility() ?? false, selector),
    (found) => found,
  );
}

async function dress(browser: TestBrowser, screen: Screen, { width, height, forced }: Look): Promise<void> {
  await browser.resize(screen, width, height);
  await browser.forceColours(screen, forced);
}
