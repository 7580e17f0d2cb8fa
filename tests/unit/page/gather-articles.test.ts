import { expect, it } from 'vitest';
import type { ListedBlock } from '#lib/page/block-list.ts';
import { collectBlocks } from '#lib/page/collect.ts';
import { gatherArticles, isSameText, type PageReading } from '#lib/page/gather-articles.ts';
import { parsePage } from './parse-page.ts';

const { blocks } = collectBlocks(
  parsePage(
    '<html><body><p>Menu</p><p>Off topic</p><h1>Orla Dam</h1><p lang="xx-much-too-long-a-tag-to-be-one-at-all-really">It failed.</p></body></html>',
  ),
);
const listed = blocks.map((block) => ({ block, reading: { ids: new Map() } }) as unknown as ListedBlock);
const [, , title] = listed;
if (!title) throw new Error('the page has no title');
const found = [{ id: 1, entity: 'orla-dam/orla-dam', listed: title, block: 2, start: 0, end: 8 } as const];
const page: PageReading = { blocks: listed, articles: [-1, 4, 7, 7], found };
const texts = (reading: PageReading, limit = 1_000) => gatherArticles(reading, limit).blocks.map(({ text }) => text);

it('gathers the articles that have a mention, and nothing else of the page', () => {
  expect(texts(page)).toEqual(['Orla Dam', 'It failed.']);
  const { blocks: sent, mentions, sources } = gatherArticles(page, 1_000);
  expect(sent.map(({ article }) => article)).toEqual([0, 0]);
  expect(mentions).toEqual([{ entity: 'orla-dam/orla-dam', block: 0, start: 0, end: 8 }]);
  expect(sources[1]).toBe(blocks[3]);
  expect(sent[1]?.lang.length).toBeLessThanOrEqual(40);
});

it('gathers nothing where nobody is mentioned', () => {
  expect(texts({ ...page, found: [] })).toEqual([]);
});

it('stops at the limit and says so', () => {
  expect(texts(page, 10)).toEqual(['Orla Dam']);
  expect(gatherArticles(page, 10).capped).toBe(true);
  expect(gatherArticles(page, 18).capped).toBe(false);
});

it('tells a page that says the same from one that does not', () => {
  const before = gatherArticles(page, 1_000);
  const moved = { ...page, articles: [-1, -1, 2, 2] };
  expect(isSameText(before, gatherArticles(moved, 1_000))).toBe(true);
  expect(isSameText(before, gatherArticles({ ...page, articles: [-1, 4, 7, 4] }, 1_000))).toBe(false);
  expect(isSameText(before, gatherArticles({ ...page, found: [] }, 1_000))).toBe(false);
  expect(isSameText(before, gatherArticles(page, 10))).toBe(false);
});
