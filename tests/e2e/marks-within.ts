/** Marks by the part of the page that they stand in, shadow trees taken in. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

/** A mark as it stands in the viewport. */
export interface SeenMark {
  readonly text: string;
  /** Id of the nearest element around it that has one. */
  readonly where: string;
  /** The middle of its first line, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** Whether that point is in the viewport, with the mark's own element on top. */
  readonly isOnTop: boolean;
}

/**
 * What is marked within the element of a selector, in reading order; marks that are not shown are left out.
 * @param name of the highlight: that of marks, or of the one that is hovered or walked to
 */
export function marksWithin(
  page: Page,
  selector: string,
  name: 'sidelight-mark' | 'sidelight-active' = 'sidelight-mark',
): Promise<SeenMark[]> {
  return page.evaluate(lookWithin, selector, name, false);
}

/** Waits for a mark within an element, and scrolls to the first. */
export async function bringIntoView(page: Page, selector: string): Promise<SeenMark> {
  await waitFor(
    `a mark in ${selector}`,
    () => page.evaluate(lookWithin, selector, 'sidelight-mark', true),
    (marks) => marks.length > 0,
  );
  // Told of in a frame to come: a pointer that moved before would count as one that the page was scrolled under, which opens nothing.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
  const [first] = await marksWithin(page, selector);
  return first as SeenMark;
}

/** Rests the pointer on the first mark within an element, coming from beside it. */
export async function pointAt(page: Page, selector: string): Promise<void> {
  const { x, y } = await bringIntoView(page, selector);
  await page.mouse.move(x + 2, y + 1);
  await page.mouse.move(x, y, { steps: 2 });
}

/** Waits until exactly these words are marked within an element. */
export async function expectMarks(page: Page, selector: string, words: readonly string[]): Promise<void> {
  await waitFor(
    `the marks ${JSON.stringify(words)} in ${selector}`,
    async () => (await marksWithin(page, selector)).map(({ text }) => text),
    (texts) => texts.join('|') === words.join('|'),
  );
}

/** Waits for the card with this name. */
export async function expectCard(browser: TestBrowser, page: Page, name: string): Promise<void> {
  const nameOnCard = () =>
    browser.inCard(page, (root) =>
      root.host.checkVisibility({ visibilityProperty: true }) ? (root.querySelector('h2')?.textContent ?? null) : null,
    );
  await waitFor(`the card of ${name}`, nameOnCard, (shown) => shown === name);
}

/* Runs in the page. Its own scripts may hold closed shadow roots; what is painted there tells of them too. */
function lookWithin(selector: string, name: string, bring: boolean): SeenMark[] {
  const outOf = (node: Node) => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  const isWithin = (node: Node, isWanted: (at: Node) => boolean) => {
    for (let at: Node | null = node; at; at = outOf(at)) if (isWanted(at)) return true;
    return false;
  };
  const ranges = [...(CSS.highlights.get(name) ?? [])].filter(({ startContainer }) =>
    isWithin(startContainer, (at) => at instanceof Element && at.matches(selector)),
  );
  if (bring) ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const line = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    if (!line) return [];
    const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
    const top = document.elementFromPoint(x, y);
    let around: Node | null = startContainer;
    while (around && !(around instanceof Element && around.id)) around = outOf(around);
    return {
      text: String(range),
      where: (around as Element | null)?.id ?? '',
      x,
      y,
      isOnTop: isWithin(startContainer, (at) => at === top),
    };
  });
}
