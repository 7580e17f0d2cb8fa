/**
 * Pictures of the extension at work on the newspaper. `npm run pictures` renews those of docs/images;
 * `npm run pictures -- --screens [firefox]` takes every screen in every look into .artifacts/screens.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startChromium } from '#tests/e2e/chromium.ts';
import { hoverMark, waitForMark } from '#tests/e2e/marks-on-page.ts';
import { press, waitForText } from '#tests/e2e/screen-actions.ts';
import type { Screen, TestBrowser } from '#tests/e2e/test-browser.ts';
import { waitFor } from '#tests/e2e/wait-for.ts';
import { waitForWelcome } from '#tests/e2e/wait-for-welcome.ts';
import { newspaperAddress, serveNewspaper } from './serve-newspaper.ts';
import { takeScreens } from './take-screens.ts';

export type Theme = 'light' | 'dark';

/**
 * Takes pictures in one theme: the page with a card, the card, the popup, the page through the lens, options and compare.
 * @returns the paths of the files
 */
export async function takePictures(browser: TestBrowser, folder: string, theme: Theme): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => join(folder, `${name}-${theme}.png`) as `${string}.png`;
  const page = await browser.open(newspaperAddress('beijing.html'));
  await dress(page, theme);
  await hoverMark(browser, page, 'truce');
  await waitFor(
    'what the page says',
    () => browser.inCard(page, (root) => root.textContent ?? ''),
    (text) => text?.includes('found automatically') === true,
  );
  const clip = await browser.inCard(page, async (root) => {
    await Promise.allSettled([...root.getAnimations(), ...root.host.getAnimations()].map(({ finished }) => finished));
    const { x, y, width, height } = (root.firstElementChild as Element).getBoundingClientRect();
    return { x: x - 12, y: y - 12, width: width + 24, height: height + 24 };
  });
  await page.screenshot({ path: file('page') });
  if (clip) await page.screenshot({ path: file('card'), clip });
  await page.mouse.move(0, 0);

  await page.goto(newspaperAddress('wire.html'));
  await waitForMark(page, 'Simla Agreement');
  const popup = await browser.openPopup(page);
  await waitForText(popup, 'This page is about');
  await waitForText(popup, 'found automatically');
  await pictureOf(popup, file('popup'), theme);
  await press(popup, 'Tint these sentences');
  await waitForTint(page);
  await popup.close();
  await page.screenshot({ path: file('lens') });

  const options = await browser.openScreen('options.html');
  await waitForText(options, 'Sidelight options');
  await press(options, 'Lens');
  await waitForText(options, 'Saved, for every open tab');
  await pictureOf(options, file('options'), theme);
  await options.close();
  const compare = await browser.openScreen('compare.html');
  await waitForText(compare, 'Who brokered the ceasefire');
  await pictureOf(compare, file('compare'), theme);
  await compare.close();
  await page.close();
  return ['page', 'card', 'popup', 'lens', 'options', 'compare'].map(file);
}

/** Waits until a sentence is tinted, and scrolls to it. */
async function waitForTint(page: Page): Promise<void> {
  await waitFor(
    'a tinted sentence',
    () =>
      page.evaluate(() => {
        const [, lens] = [...CSS.highlights].find(([name]) => name.startsWith('sidelight-lens')) ?? [];
        const [sentence] = lens ?? [];
        sentence?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        return sentence !== undefined;
      }),
    (found) => found,
  );
}

async function pictureOf({ page }: Screen, path: `${string}.png`, theme: Theme): Promise<void> {
  if (page === null) throw new Error('This browser lets no picture be taken of its popup.');
  await dress(page, theme);
  // Buttons are on their way from one theme's colours to the other's.
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  await page.screenshot({ path });
}

function dress(page: Page, theme: Theme): Promise<void> {
  return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

if (import.meta.main) {
  if (process.argv.includes('--screens')) await takeScreens(process.argv.includes('firefox') ? 'firefox' : 'chromium');
  else await renewImages();
}

async function renewImages(): Promise<void> {
  const paper = await serveNewspaper();
  const browser = await startChromium(paper.port);
  await waitForWelcome(browser);
  for (const theme of ['light', 'dark'] as const) {
    for (const picture of await takePictures(browser, 'docs/images', theme)) console.log(picture);
  }
  await browser.close();
  await paper.close();
}
