/** Watches a card frame by frame, as the page can: where it is, and whether it is there at all. */
import type { Page } from 'puppeteer-core';
import { cardHost } from './test-browser.ts';

/** A card in one frame, in CSS pixels: its place, and how far it is from the line of the mark “truce”. Null while none shows. */
export type Seen = { readonly left: number; readonly top: number; readonly gap: number } | null;

interface Watched {
  readonly seen: Seen[];
  on: boolean;
}
declare const watched: Watched;

export interface CardWatch {
  place(): Promise<Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>>;
  /** Waits for a frame. */
  frame(): Promise<void>;
  /** Waits until it has come to a place. `then`: where it was. */
  until(isThere: (now: { top: number }, then: number) => boolean, then: number): Promise<void>;
  /** Stops after so many more frames; returns what was seen in all. */
  stop(frames: number): Promise<readonly Seen[]>;
}

/** Begins to watch: once the card is visible. */
export async function watchCard(page: Page): Promise<CardWatch> {
  await page.waitForFunction(
    (host) => document.querySelector(host)?.checkVisibility({ visibilityProperty: true }),
    {},
    cardHost,
  );
  await page.evaluate(watch, cardHost);
  const at = (host: string) => {
    const { left, top, right, bottom } = document.querySelector(host)?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom };
  };
  return {
    place: () => page.evaluate(at, cardHost),
    frame: () => page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => done()))),
    async until(isThere, then) {
      let now = await page.evaluate(at, cardHost);
      while (!isThere(now, then)) now = await page.evaluate(at, cardHost);
    },
    async stop(frames) {
      await page.waitForFunction((count) => watched.seen.length >= count, {}, frames + (await countOf(page)));
      return page.evaluate(() => {
        watched.on = false;
        return watched.seen;
      });
    },
  };
}

const countOf = (page: Page) => page.evaluate(() => watched.seen.length);

/* Runs in the page. The card has been placed by then: its own look at a frame was asked for earlier, and so comes first. */
function watch(selector: string): void {
  const mark = [...CSS.highlights.values()]
    .flatMap((all) => [...all])
    .map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    })
    .find((range) => range.toString() === 'truce');
  const state: Watched = { seen: [], on: true };
  Object.assign(globalThis, { watched: state });
  requestAnimationFrame(function look() {
    if (state.on) requestAnimationFrame(look);
    const host = document.querySelector(selector);
    const line = mark?.getBoundingClientRect() ?? new DOMRect();
    const { left, top, bottom } = host?.getBoundingClientRect() ?? new DOMRect();
    const gap = Math.round(Math.max(top - line.bottom, line.top - bottom));
    const isSeen = host?.checkVisibility({ visibilityProperty: true }) === true;
    state.seen.push(isSeen ? { left: Math.round(left), top: Math.round(top), gap } : null);
  });
}
