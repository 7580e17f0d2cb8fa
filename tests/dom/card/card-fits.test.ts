import { packs } from 'virtual:sidelight/packs';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { describeEntity } from '#lib/pack/describe-entity.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { setUpCard, untilSeen } from './open-card.ts';

const views = packs
  .flatMap((pack) => pack.entities.map(({ id }) => describeEntity(pack, id, showAllSources)))
  .filter((view) => view !== null);

/** Words that stand on more than one line. */
function brokenWords(element: Element | null): readonly string[] {
  const node = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  return [...(node?.textContent ?? '').matchAll(/[\p{L}\p{N}’]+/gu)].flatMap(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(node as Node, index);
    range.setEnd(node as Node, index + word.length);
    return range.getClientRects().length > 1 ? [word] : [];
  });
}

/** The height that a card is placed for, and the most that one of a bundled pack may take, in CSS pixels. */
const comfortable = 420;
const most = 450;

test('at first glance, four of five cards of the bundled packs fit into 360 × 420 without scrolling, and none is much higher', async () => {
  await page.viewport(1_000, 1_400);
  const heights: (readonly [id: string, height: number])[] = [];
  for (const view of views) {
    const opened = setUpCard(view);
    // With all that may stand there: the page is newer than the pack.
    opened.card.show(opened.request({ pagePublished: '2027-01-01' }));
    await untilSeen(opened);
    const { left, top, right, bottom } = opened.card.bounds() ?? { left: 0, top: 0, right: 0, bottom: 0 };
    expect(right - left).toBe(360);
    heights.push([view.id, Math.round(bottom - top)]);
    opened.abort();
  }
  await page.viewport(414, 896);
  const fit = heights.filter(([, height]) => height <= comfortable).length;
  const highest = Math.max(...heights.map(([, height]) => height));
  console.info(
    `${fit} of ${views.length} cards are at most ${comfortable} CSS pixels high; the highest has ${highest}.`,
  );
  expect(heights.filter(([, height]) => height > most)).toEqual([]);
  expect(fit / views.length).toBeGreaterThan(0.8);
  expect(heights).toContainEqual(['ceasefire-may-2025', expect.toSatisfy((height: number) => height <= comfortable)]);
});

test('in a narrow window with large text, no name of the bundled packs is broken within a word', async () => {
  await page.viewport(320, 640);
  const broken: string[] = [];
  for (const view of views) {
    const opened = setUpCard(view);
    opened.card.show(opened.request({ textSize: 200 }));
    await untilSeen(opened);
    broken.push(...brokenWords(opened.root().querySelector('h2')));
    opened.abort();
  }
  await page.viewport(414, 896);
  expect(broken).toEqual([]);
});
