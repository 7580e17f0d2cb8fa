import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mostText } from '#lib/extension/article-limit.ts';
import { Articles } from '#lib/extension/article-message.ts';
import { createArticleReader, type ReadPage } from '#lib/extension/read-articles.ts';
import { compileValidPack } from '#tests/unit/pack/fixture-packs.ts';

const pack = await compileValidPack();
const block = (text: string, article: number) => ({ text, article, lang: 'en', kind: 'paragraph' as const });
const articles: Articles = {
  capped: false,
  blocks: [block('A flood.', 0), block('Something else.', 1), block('Orla Dam failed.', 0), block('Orla Dam.', 1)],
  mentions: [
    { entity: 'orla-dam/orla-dam', block: 2, start: 0, end: 8 },
    { entity: 'orla-dam/orla-dam', block: 3, start: 0, end: 8 },
  ],
};

/** Finds every mention, so that what it was given can be seen. */
const readPage: ReadPage = function* (_, blocks, mentions) {
  yield;
  return {
    positions: mentions.map(({ block: at, start, end }) => ({
      question: 'who-opened-the-gates',
      framing: 'gates-failed',
      mode: 'reports',
      holder: null,
      block: at,
      start,
      end,
      because: [],
    })),
    silent: [],
    terms: blocks.map((_block, at) => ({ term: 'the-flood', variant: 'flood', block: at, start: 0, end: 1 })),
    quotes: [],
  };
};
const now = () => 0;
const openPack = function* () {
  yield;
};
const reader = (pause = async () => undefined) =>
  createArticleReader({ packs: [pack], readPage, openPack, pause, now });

describe('reading articles', () => {
  it('goes article by article, and tells places as they were sent', async () => {
    const found = await reader().read(1, 0, 5, articles);
    expect(found).toMatchObject({ reading: 5, capped: false, packs: [{ pack: 'orla-dam' }] });
    expect(found?.packs[0]?.positions.map(({ block: at, sentence }) => [at, sentence])).toEqual([
      [2, 'Orla Dam'],
      [3, 'Orla Dam'],
    ]);
    expect(found?.packs[0]?.terms.map(({ block: at }) => at)).toEqual([0, 2, 1, 3]);
  });

  it('asks no pack that knows nobody in them', async () => {
    const mentions = articles.mentions.map((mention) => ({ ...mention, entity: 'other/orla-dam' }));
    expect(await reader().read(1, 0, 1, { ...articles, mentions })).toMatchObject({ packs: [] });
  });

  it('lets other work go on between articles, and is given up for a newer reading of the same frame', async () => {
    let resume = () => {};
    const gate = new Promise<undefined>((done) => {
      resume = () => done(undefined);
    });
    const slow = reader(() => gate);
    const first = slow.read(1, 0, 1, articles);
    const other = slow.read(1, 3, 1, articles);
    const second = slow.read(1, 0, 2, articles);
    resume();
    expect(await first).toBeNull();
    expect(await other).toMatchObject({ reading: 1 });
    expect(await second).toMatchObject({ reading: 2 });
  });

  it('pauses within an article whose time is up, and leaves the rest undone when it is given up', async () => {
    let time = 0;
    let steps = 0;
    let pauses = 0;
    const endless: ReadPage = function* () {
      for (;;) {
        steps++;
        time += 5;
        yield;
      }
    };
    const slow = createArticleReader({
      packs: [pack],
      readPage: endless,
      openPack,
      now: () => time,
      pause: async () => {
        if (++pauses === 4) slow.drop(1);
      },
    });
    expect(await slow.read(1, 0, 1, articles)).toBeNull();
    expect(steps).toBe(6);
  });

  it('opens a pack once, when a page has a name of it', async () => {
    const opened: string[] = [];
    const ready = createArticleReader({
      packs: [pack],
      readPage,
      openPack: function* ({ info }) {
        opened.push(info.id);
        yield;
      },
      pause: async () => undefined,
      now,
    });
    await ready.prepare(['other/orla-dam']);
    expect(opened).toEqual([]);
    await ready.prepare(['orla-dam/karvia']);
    await ready.prepare(['orla-dam/orla-dam']);
    expect(opened).toEqual(['orla-dam']);
  });

  it('is given up when the tab or the frame shows another page', async () => {
    let resume = () => {};
    const gate = new Promise<undefined>((done) => {
      resume = () => done(undefined);
    });
    const slow = reader(() => gate);
    const readings = [slow.read(1, 0, 1, articles), slow.read(1, 3, 1, articles), slow.read(12, 0, 1, articles)];
    slow.drop(1, 3);
    slow.drop(2);
    slow.drop(1);
    resume();
    expect((await Promise.all(readings)).map((found) => found !== null)).toEqual([false, false, true]);
  });
});

describe('the message with the articles', () => {
  const parses = (change: Partial<Record<keyof Articles, unknown>>) =>
    v.safeParse(Articles, { ...articles, ...change }).success;

  it('is taken as it is meant', () => expect(parses({})).toBe(true));

  it.each([
    ['too much text', { blocks: [block('x'.repeat(mostText), 0), block('x', 0)], mentions: [] }],
    ['a mention in no block', { mentions: [{ entity: 'a/b', block: 9, start: 0, end: 1 }] }],
    ['a mention beyond its block', { mentions: [{ entity: 'a/b', block: 0, start: 0, end: 99 }] }],
    ['an entity that is none', { mentions: [{ entity: '__proto__', block: 0, start: 0, end: 1 }] }],
    ['a block of another kind', { blocks: [{ ...block('x', 0), kind: 'script' }], mentions: [] }],
    ['blocks that are no list', { blocks: 'x' }],
  ])('is refused with %s', (_, change) => expect(parses(change)).toBe(false));
});
