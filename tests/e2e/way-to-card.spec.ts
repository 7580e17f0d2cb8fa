import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { hoverMark, placeOfMark, waitForNoCard } from './marks-on-page.ts';
import { type Seen, watchCard } from './watch-card.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();
let page: Page;
beforeAll(async () => {
  page = await test.browser.open(newspaperAddress('beijing.html'));
});
afterAll(() => page.close());

/** Zooms the page as the browser's menu does. */
async function zoom(factor: number): Promise<void> {
  const screen = await test.browser.openScreen('options.html');
  await screen.evaluate(
    async (host, by) => {
      const { tabs } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      const [tab] = await tabs.query({ url: `*://${host}/*` });
      await tabs.setZoom(tab?.id ?? -1, Number(by));
    },
    new URL(newspaperAddress('')).host,
    String(factor),
  );
  await screen.close();
  await page.bringToFront();
}

/** Where the card is and where in it a way ends: near the mark, in its far corner, in its middle. */
const goals = { near: [0.5, 0.1], far: [0.97, 0.95], middle: [0.1, 0.5] } as const;

/** Goes from the mark to the card in steps, one a frame; returns what was seen of the card until it had time to go. */
async function goToCard(goal: keyof typeof goals, steps: number): Promise<readonly Seen[]> {
  await page.mouse.move(2, 2);
  await page.keyboard.press('Escape');
  await waitForNoCard(test.browser, page);
  await hoverMark(test.browser, page, 'truce');
  const from = await placeOfMark(page, 'truce');
  const watched = await watchCard(page);
  const [across, down] = goals[goal];
  const { left, top, right, bottom } = await watched.place();
  const to = { x: left + (right - left) * across, y: top + (bottom - top) * (top > from.y ? down : 1 - down) };
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps;
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    await watched.frame();
  }
  return watched.stop(40);
}

describe('from a mark to its card', () => {
  it.each([1, 0.5, 3])(
    'the pointer gets at zoom %f, slow, fast or slanting; the card neither goes nor moves',
    async (factor) => {
      await zoom(factor);
      for (const [goal, steps] of [
        ['near', 30],
        ['far', 30],
        ['middle', 2],
      ] as const) {
        const seen = await goToCard(goal, steps);
        expect(seen.length).toBeGreaterThan(40);
        expect(new Set(seen.map((card) => card && `${card.left} ${card.top}`)).size, `${goal} in ${steps} steps`).toBe(
          1,
        );
        expect(seen).not.toContain(null);
      }
      await zoom(1);
    },
  );

  it('is always the same distance while the page scrolls smoothly', async () => {
    const { x, y } = await placeOfMark(page, 'truce');
    await page.mouse.click(x, y);
    const watched = await watchCard(page);
    const { top } = await watched.place();
    await page.evaluate(() => scrollBy({ top: 120, behavior: 'smooth' }));
    await watched.until((now, then) => now.top <= then - 119, top);
    const seen = await watched.stop(2);
    expect(seen).not.toContain(null);
    expect(new Set(seen.map((card) => card?.gap))).toEqual(new Set([6]));
    expect(new Set(seen.map((card) => card?.top)).size).toBeGreaterThan(5);
  });
});
