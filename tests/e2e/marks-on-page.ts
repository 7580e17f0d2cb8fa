/** What a reader sees and does on a page: marks, the pointer, the card. */
import type { Frame, Page } from 'puppeteer-core';
import type { TestBrowser } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

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

/** Waits until these words are marked; returns all that is. */
export function waitForMark(page: Page | Frame, text: string): Promise<string[]> {
  return waitFor(
    `a mark on “${text}”`,
    () => marksIn(page),
    (marks) => marks.includes(text),
  );
}

/** Rests the pointer on the first mark with this text until its card shows; returns the card's text. */
export async function hoverMark(browser: TestBrowser, page: Page, text: string): Promise<string> {
  const { x, y } = await placeOfMark(page, text);
  // A pointer that never moved rests on nothing.
  await page.mouse.move(x + 40, y + 60);
  await page.mouse.move(x, y, { steps: 3 });
  return cardText(browser, page);
}

/** Scrolls to the first mark with this text; returns the middle of its first line, in CSS pixels of the viewport. */
export async function placeOfMark(page: Page, text: string): Promise<{ readonly x: number; readonly y: number }> {
  await waitForMark(page, text);
  return page.evaluate(async (wanted) => {
    for (const { startContainer, startOffset, endContainer, endOffset } of [...CSS.highlights.values()].flatMap(
      (all) => [...all],
    )) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (range.toString() !== wanted) continue;
      startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      // Told of in a frame to come: a pointer that moved before would count as one that the page was scrolled under, which opens nothing.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const [line] = range.getClientRects();
      if (line) return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
    }
    throw new Error(`No mark shows “${wanted}”.`);
  }, text);
}

/** Waits for a card, and with `about` for one that holds these words; returns its text. */
export function cardText(browser: TestBrowser, page: Page, about = ''): Promise<string> {
  return waitFor(
    `a card ${about}`,
    () => textOfCard(browser, page),
    (text): text is string => text?.includes(about) === true,
  );
}

/** Waits until no card shows. */
export async function waitForNoCard(browser: TestBrowser, page: Page): Promise<void> {
  await waitFor(
    'the card to close',
    () => textOfCard(browser, page),
    (text) => text === null,
  );
}

/** The text of the card that shows, or null. A card is built unseen while the pointer still rests: that one does not count. */
function textOfCard(browser: TestBrowser, page: Page): Promise<string | null> {
  return browser.inCard(page, (root) =>
    root.host.checkVisibility({ visibilityProperty: true })
      ? (root.textContent ?? '').replace(/\s+/gu, ' ').trim()
      : null,
  );
}
