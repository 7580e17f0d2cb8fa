import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { waitForMark } from './marks-on-page.ts';
import { waitForText } from './screen-actions.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();
let page: Page;
beforeEach(async () => {
  page = await test.browser.open(newspaperAddress('wire.html'));
  await waitForMark(page, 'Simla Agreement');
});
afterEach(() => page.close());

/** Presses a shortcut and waits for a card that `isRight`; returns its name. */
async function pressForCard(letter: 'J' | 'K', isRight: (name: string) => boolean): Promise<string> {
  await test.browser.pressShortcut(page, letter);
  return waitFor(
    `the card after Alt+Shift+${letter}`,
    () => test.browser.inCard(page, (root) => root.querySelector('h2')?.textContent ?? null),
    (name): name is string => name !== null && isRight(name),
  );
}

/** Names of the lens' tints that are on the page. */
const tints = () => page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.includes('lens')));

describe('the keys that the manifest asks for, pressed in the browser', () => {
  it('Alt+Shift+K goes to the next mark, Alt+Shift+J back, around the ends', async () => {
    // A page without frames, which a walk goes through as well.
    await page.goto(newspaperAddress('islamabad.html'));
    await waitForMark(page, 'Indus Waters Treaty');
    const first = await pressForCard('K', () => true);
    await pressForCard('K', (name) => name !== first);
    await pressForCard('J', (name) => name === first);
    await pressForCard('J', (name) => name !== first);
  });

  it('Alt+Shift+O opens the comparison beside the page', async () => {
    await test.browser.pressShortcut(page, 'O');
    const panel = await test.browser.panel();
    await waitForText(panel, 'Four days in May: what is agreed and what is not');
    await panel.close();
  });

  it('Alt+Shift+L switches the lens on and off', async () => {
    expect(await tints()).toEqual([]);
    await test.browser.pressShortcut(page, 'L');
    await waitFor('tints', tints, (names) => names.length > 0);
    await test.browser.pressShortcut(page, 'L');
    await waitFor('no tints', tints, (names) => names.length === 0);
  });
});
