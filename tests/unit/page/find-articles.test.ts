import { expect, test } from 'vitest';
import { collectBlocks } from '#lib/page/collect.ts';
import { findArticles } from '#lib/page/find-articles.ts';
import { parsePage } from './parse-page.ts';

const prose =
  'A sentence of a news text, with a comma or two, of about a hundred characters, as news texts have them. '.repeat(3);

/** Article numbers by the beginning of each block. */
function read(body: string): Record<string, number> {
  const { blocks } = collectBlocks(parsePage(`<!doctype html><html><body>${body}</body></html>`));
  const articles = findArticles(blocks);
  return Object.fromEntries(blocks.map(({ text }, at) => [text.trim().split(' ', 1)[0], articles[at] ?? 99]));
}

test('one article, its headline above it, and furniture around', () => {
  expect(
    read(`<div class="topbar"><a href="#">Site</a></div><h1>Headline</h1><p>Standfirst of more than forty characters in a line</p>
      <article><p>Body ${prose}</p><p><a href="#">Also read this</a></p><p>End of it</p></article><div><p>Copyright</p></div>`),
  ).toEqual({ Site: -1, Headline: 0, Standfirst: 0, Body: 0, Also: -1, End: 0, Copyright: -1 });
});

test('a headline that only its role tells is one', () => {
  expect(
    read(
      `<div class="l"><div role="heading" aria-level="1">Headline</div><div class="c"><div>Body ${prose}</div><div>More ${prose}</div></div></div>`,
    ),
  ).toEqual({ Headline: 0, Body: 0, More: 0 });
});

test('the entries of a live file stand alone', () => {
  expect(
    read(`<article><h1>Live</h1><p>Intro ${prose}</p>
      <article><h2>First</h2><p>One ${prose}</p></article><article><h2>Second</h2><p>Two ${prose}</p></article></article>`),
  ).toEqual({ Live: 0, Intro: 0, First: 1, One: 1, Second: 2, Two: 2 });
});

test('articles in a row, as in endless scrolling, stand alone', () => {
  expect(read(`<article><p>One ${prose}</p></article><article><p>Two ${prose}</p></article>`)).toEqual({
    One: 0,
    Two: 1,
  });
});

test('teasers in articles beside a long one are furniture', () => {
  const teasers = `<article><h3><a href="#">Teaser</a></h3><p>Summary of a few words</p></article>`;
  expect(read(`<main><article><h1>Title</h1><p>Body ${prose.repeat(5)}</p></article>${teasers}</main>`)).toEqual({
    Title: 0,
    Body: 0,
    Teaser: -1,
    Summary: -1,
  });
});

test('teasers inside the article are furniture too', () => {
  expect(
    read(`<article><p>Body ${prose}</p><article><a href="#">Teaser to another story</a></article></article>`),
  ).toEqual({
    Body: 0,
    Teaser: -1,
  });
});

test('a main element is the article where there is none', () => {
  expect(read(`<div>Before</div><main><h1>Title</h1><div><p>Body ${prose}</p></div></main><div>After</div>`)).toEqual({
    Before: -1,
    Title: 0,
    Body: 0,
    After: -1,
  });
});

test('without semantics the densest part is the article', () => {
  const links = '<li><a href="#">Menu of links</a></li>'.repeat(20);
  expect(
    read(`<div><ul>${links}</ul></div><div><h1>Title</h1><div id="x"><p>Body ${prose}</p><p>More ${prose}</p></div></div>
      <div><ul><li><a href="#">Other stories</a></li></ul><span>Weather</span></div>`),
  ).toEqual({ Menu: -1, Title: 0, Body: 0, More: 0, Other: -1, Weather: -1 });
});

test('an article in sections keeps them all', () => {
  const part = (name: string) => `<div class="part"><h2>${name}-title</h2><p>${name} ${prose}</p></div>`;
  expect(read(`<div class="page"><h1>Title</h1><div>${part('A')}${part('B')}${part('C')}</div></div>`)).toEqual({
    Title: 0,
    'A-title': 0,
    A: 0,
    'B-title': 0,
    B: 0,
    'C-title': 0,
    C: 0,
  });
});

test('on a front each card stands alone', () => {
  expect(
    read(`<main><div><h3><a href="#">One</a></h3><p>About-one it</p></div><div><h3><a href="#">Two</a></h3><p>About-two it</p></div>
      <article><h3>Three</h3><p>About-three it</p></article></main>`),
  ).toEqual({ One: 0, 'About-one': 0, Two: 1, 'About-two': 1, Three: 2, 'About-three': 2 });
});

test.for(['related-articles', 'comments', 'article__related-links', 'mostRead', 'newsletter-box', 'c-breadcrumbs'])(
  'a part named "%s" is not read',
  (name) => {
    expect(
      read(`<article><p>Body ${prose}</p><div class="${name}"><p>Part of it ${prose}</p></div></article>`),
    ).toEqual({ Body: 0 });
  },
);

test.for([
  'content-with-sidebar',
  'has-comments',
  'sidebar-grid__content article__content',
  'post-content widget',
  'uncommented',
  'story-body share-tools',
])('a part named "%s" is read', (name) => {
  expect(read(`<article><h1>T</h1><div class="${name}"><p>Body ${prose}</p></div></article>`)).toEqual({
    T: 0,
    Body: 0,
  });
});

test('a page of nothing has no articles', () => {
  expect(read('')).toEqual({});
});

test('a label in a part without running text stands alone; one beside paragraphs, a sentence and a caption do not', () => {
  expect(
    read(`<article><h1>Title</h1><div>Kicker</div><p>Body ${prose}</p>
      <div class="box"><div><span>Poll</span></div><div>Players of the week</div></div>
      <div><div>Short sentence.</div></div><figure><div><figcaption>Caption of it</figcaption></div></figure></article>`),
  ).toEqual({ Title: 0, Kicker: 0, Body: 0, Poll: 1, Players: 1, Short: 0, Caption: 0 });
});

test('players within an article are furniture, and an article about a video is none', () => {
  const player = '<div class="video-player"><h4>Watch</h4></div>';
  expect(read(`<article class="video-story"><h1>Title</h1>${player}<p>Body ${prose}</p></article>`)).toEqual({
    Title: 0,
    Body: 0,
  });
});
