/** What a reader sees and does on a page: marks, the pointer, the card. */
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { TestBrowser } from './test-browser.ts';

/** The words that are marked in a page or frame, in the order they were painted. */
export function marksIn(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      }),
    ),
  );
}

/** Scrolls to the first mark with this text and returns the middle of its first line, in CSS pixels of the viewport. */
export async function placeOfMark(page: Page, text: string): Promise<{ readonly x: number; readonly y: number }> {
  await expect.poll(() => marksIn(page), { timeout: 10_000 }).toContain(text);
  return page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString() !== wanted) continue;
        startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [line] = range.getClientRects();
        if (line) return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
      }
    }
    throw new Error(`No mark shows “${wanted}”.`);
  }, text);
}

/** Rests the pointer on a mark until its card shows; returns the card's text. */
export async function hoverMark(browser: TestBrowser, page: Page, text: string): Promise<string> {
  const { x, y } = await placeOfMark(page, text);
  await page.mouse.move(x + 40, y + 60);
  await page.mouse.move(x, y, { steps: 3 });
  return cardText(browser, page);
}

/** Waits for the card and returns its text. */
export async function cardText(browser: TestBrowser, page: Page): Promise<string> {
  await expect.poll(() => textOfCard(browser, page), { timeout: 10_000 }).not.toBeNull();
  return (await textOfCard(browser, page)) ?? '';
}

/** Waits until no card shows. */
export async function expectNoCard(browser: TestBrowser, page: Page): Promise<void> {
  await expect.poll(() => textOfCard(browser, page), { timeout: 5_000 }).toBeNull();
}

/** The card's text with white space made even, or null when none shows. */
export function textOfCard(browser: TestBrowser, page: Page): Promise<string | null> {
  return browser.inCard(page, (root) => (root.textContent ?? '').replace(/\s+/gu, ' ').trim());
}
