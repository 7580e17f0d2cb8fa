import { packs } from 'virtual:sidelight/packs';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { describeEntity } from '#lib/pack/describe-entity.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { setUpCard, untilSeen } from './open-card.ts';

const views = packs
  .flatMap((pack) => pack.entities.map(({ id }) => describeEntity(pack, id, showAllSources)))
  .filter((view) => view !== null);

/** The height that a card is placed for, and the most that one of a bundled pack may take, in CSS pixels. */
const comfortable = 420;
const most = 520;

test('at first glance, many cards of the bundled packs fit into 360 × 420 without scrolling, and none is much higher', async () => {
  await page.viewport(1_000, 1_400);
  const heights: (readonly [id: string, height: number])[] = [];
  for (const view of views) {
    const opened = setUpCard(view);
    opened.card.show(opened.request({ pagePublished: '2027-01-01' }));
    await untilSeen(opened);
    const { left, top, right, bottom } = opened.card.bounds() ?? { left: 0, top: 0, right: 0, bottom: 0 };
    expect(right - left).toBe(360);
    heights.push([view.id, Math.round(bottom - top)]);
    opened.abort();
  }
  await page.viewport(414, 896);
  expect(heights.filter(([, height]) => height > most)).toEqual([]);
  expect(heights.filter(([, height]) => height <= comfortable).length / views.length).toBeGreaterThan(0.4);
  expect(heights).toContainEqual(['ceasefire-may-2025', expect.toSatisfy((height: number) => height <= comfortable)]);
});
