import { expect, test } from 'vitest';
import { readPageDate, toPartialDate } from '#lib/page/page-date.ts';
import { parsePage } from './parse-page.ts';

const read = (head: string, body = '') =>
  readPageDate(parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`));
const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test('JSON-LD comes first, and in it the article before what it mentions', () => {
  const article = {
    '@graph': [
      { '@type': 'NewsArticle', datePublished: '2025-05-10T17:00:00+05:30', video: { datePublished: '2024-01-01' } },
    ],
  };
  expect(read(`<meta property="article:published_time" content="2023-01-01">${json(article)}`)).toBe('2025-05-10');
});

test.for([
  ['<meta property="article:published_time" content="2025-05-10T11:29:00Z">', '', '2025-05-10'],
  ['<meta name="date" content="2025-05">', '', '2025-05'],
  ['<meta name="publish-date" content="Tue, 07 Apr 2020 07:36:07 +0530">', '', '2020-04-07'],
  ['', '<span itemprop="datePublished" content="2025-05-11">yesterday</span>', '2025-05-11'],
  ['', '<time itemprop="datePublished" datetime="2025-05-12T08:00">today</time>', '2025-05-12'],
  ['', '<article><time datetime="2025-05-13">today</time></article>', '2025-05-13'],
  ['', '<p>10 May 2025</p>', null],
] as const)('from %s%s', ([head, body, expected]) => {
  expect(read(head, body)).toBe(expected);
});

test('JSON-LD that is broken, deep, huge or of the wrong types does no harm', () => {
  for (const hostile of [
    '<script type="application/ld+json">{"datePublished": </script>',
    json({ datePublished: { toString: 'x' } }),
    json({ datePublished: 20250510 }),
    json({ __proto__: null, datePublished: '2025-13-45' }),
    `<script type="application/ld+json">${'['.repeat(6_000)}{"datePublished":"2025-01-01"}${']'.repeat(6_000)}</script>`,
    json('x'.repeat(600_000)),
    json(Array.from({ length: 100_000 }, () => ({}))),
  ]) {
    expect(read(`${hostile}<meta name="date" content="2025-05-10">`)).toBe('2025-05-10');
  }
});

test.for([
  ['2025', '2025'],
  ['2025-02-28T23:00Z', '2025-02-28'],
  ['2025-02-30', null],
  ['2025-1-1', null],
  ['0001-01-01', null],
  ['20250510', null],
  ['May 2025', null],
  [17, null],
])('%s is read as %s', ([value, expected]) => {
  expect(toPartialDate(value)).toBe(expected);
});
