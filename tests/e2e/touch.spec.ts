import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { cardText, placeOfMark, waitForNoCard } from './marks-on-page.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();
const phone = { width: 390, height: 800, deviceScaleFactor: 3 };

let page: Page;
beforeEach(async () => {
  page = await test.browser.open(newspaperAddress('beijing.html'));
  await turn(phone);
});
afterEach(() => page.close());

const turn = (size: typeof phone) => page.setViewport({ ...size, isMobile: true, hasTouch: true });

/** Where the card is, and whether it is a sheet. */
const place = () =>
  test.browser.inCard(page, (root) => {
    const card = root.querySelector('.card');
    const { left, top, right, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom, isSheet: card?.classList.contains('sheet') ?? false };
  });

const waitForSheet = () =>
  waitFor('the sheet in its place', place, (card) => card?.isSheet === true && card.bottom === phone.height);

/** Taps a mark and waits until its sheet has come. */
async function tapMark(words: string): Promise<void> {
  const { x, y } = await placeOfMark(page, words);
  await page.touchscreen.tap(x, y);
  await cardText(test.browser, page);
  await waitForSheet();
}

/** Drags the head of the sheet down. */
async function dragDown(by: number): Promise<void> {
  const { left, top } = (await place()) ?? { left: 0, top: 0 };
  const finger = await page.touchscreen.touchStart(left + 60, top + 12);
  for (let part = 1; part <= 5; part += 1) await finger.move(left + 60, top + 12 + (by * part) / 5);
  await finger.end();
}

// Firefox's driver has no fingers that move.
describe.runIf(inject('browser') === 'chromium')('on a phone', () => {
  it('a tap on a mark opens a sheet along the lower edge, the mark in sight above it', async () => {
    await tapMark('truce');
    expect(await place()).toMatchObject({ left: 0, right: phone.width });
    const mark = await placeOfMarkNow('truce');
    expect(mark).toBeLessThan((await place())?.top ?? 0);
  });

  it('it becomes a card beside the mark when the phone is turned, and a sheet again when it is turned back', async () => {
    await tapMark('truce');
    await turn({ ...phone, width: 800, height: 390 });
    await waitFor('a card', place, (card) => card?.isSheet === false);
    await turn(phone);
    await waitForSheet();
  });

  it('dragged down it closes; let go too early, it stays', async () => {
    await tapMark('truce');
    await dragDown(20);
    await waitForSheet();
    await dragDown(200);
    await waitForNoCard(test.browser, page);
  });

  it('the close request that a back gesture makes takes away the sheet, and not the page', async () => {
    const address = page.url();
    // Drivers have no back gesture. Escape makes the same request of the browser; its key is kept from us, which would close by itself.
    await page.evaluateOnNewDocument(() =>
      addEventListener('keydown', (event) => event.stopImmediatePropagation(), true),
    );
    await page.reload();
    await tapMark('truce');
    const entries = await page.evaluate(() => history.length);
    await page.keyboard.press('Escape');
    await waitForNoCard(test.browser, page);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  it('while two fingers zoom the page, it keeps to the lower edge of what is seen, as wide as that', async () => {
    await tapMark('truce');
    await pinch(2);
    const zoomed = await waitFor('the sheet within what is seen', sheetInSight, (seen) => seen?.fits === true);
    expect(zoomed?.scale).toBeCloseTo(2, 1);
    await pinch(0.25);
    await waitForSheet();
  });

  it('a tap elsewhere closes it, and what can be pressed in it is large enough for a finger', async () => {
    await tapMark('truce');
    const small = await test.browser.inCard(page, (root) =>
      [...root.querySelectorAll<HTMLElement>('.head button, summary, .framing-row')].flatMap((control) => {
        const { height } = control.getBoundingClientRect();
        return control.checkVisibility() && height < 44 ? [`${control.className} ${height}`] : [];
      }),
    );
    expect(small).toEqual([]);
    await page.touchscreen.tap(20, 20);
    await waitForNoCard(test.browser, page);
  });
});

/** Zooms at a point of the page above the sheet. */
async function pinch(scaleFactor: number): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Input.synthesizePinchGesture', { x: 150, y: 200, scaleFactor });
  await session.detach();
}

/** Whether the sheet takes the lower edge of the visual viewport, but for parts of a pixel, and how much that is zoomed. */
const sheetInSight = () =>
  test.browser.inCard(page, (root) => {
    const { left, right, bottom } = root.querySelector('.sheet')?.getBoundingClientRect() ?? new DOMRect();
    const { offsetLeft, offsetTop, width, height, scale } = visualViewport as VisualViewport;
    const off = [left - offsetLeft, right - offsetLeft - width, bottom - offsetTop - height];
    return { scale, fits: scale !== 1 && off.every((pixels) => Math.abs(pixels) < 1) };
  });

/** How far down the mark's line ends now, without scrolling to it. */
function placeOfMarkNow(words: string): Promise<number> {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()]
      .flatMap((all) => [...all])
      .map((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return range;
      });
    return ranges.find((range) => range.toString() === wanted)?.getBoundingClientRect().bottom ?? Number.NaN;
  }, words);
}
