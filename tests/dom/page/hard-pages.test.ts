import { expect, test, vi } from 'vitest';
import { collectBlocks } from '#lib/page/collect.ts';
import { openArticle, openPage, paintedTexts, readPage } from './open-page.ts';

const filler =
  'An article needs some sentences, with commas, clauses and so on, before anyone takes it for one. '.repeat(4);

test('a page of 100,000 nodes is read in slices, between which the page runs', async () => {
  const page = await openArticle('');
  const article = page.document.querySelector('article') as HTMLElement;
  article.insertAdjacentHTML('beforeend', '<p>A <b>paragraph</b> of <i>several</i> nodes</p>'.repeat(100_000 / 8));
  article.insertAdjacentHTML('beforeend', '<p>Operation Sindoor at the end</p>');
  let yields = 0;
  const { words } = await readPage(page, {
    slice: 2,
    yieldToPage: () => {
      yields += 1;
      return new Promise((resolve) => page.window.setTimeout(resolve, 0));
    },
  });
  await vi.waitFor(() => expect(words()).toEqual(['Operation Sindoor']));
  expect(yields).toBeGreaterThan(2);
});

test('elements nested 10,000 deep are read', () => {
  // Not in a frame: laying it out is more than the browser itself can bear.
  const { body } = new DOMParser().parseFromString('<body>', 'text/html');
  let inner: HTMLElement = body;
  for (let depth = 0; depth < 10_000; depth += 1) {
    const child = body.ownerDocument.createElement(depth % 2 ? 'div' : 'span');
    inner.append(child);
    inner = child;
  }
  inner.textContent = 'Operation Sindoor';
  expect(collectBlocks(body.ownerDocument).blocks.map(({ text }) => text)).toEqual(['Operation Sindoor']);
});

test.for([
  ['nodes', { nodes: 50, length: 1_000_000 }],
  ['text', { nodes: 1_000_000, length: 1_000 }],
] as const)('a page with too many %s is given up and left as it was', async ([, limits]) => {
  const page = await openArticle(`<p>Operation Sindoor</p>${`<p>${filler}</p>`.repeat(100)}`);
  const { reader } = await readPage(page, { limits });
  expect(reader.state).toMatchObject({ state: 'too-big', mentions: [] });
  expect(page.window.CSS.highlights.size).toBe(0);
});

test('a page that grows too big loses its marks', async () => {
  const page = await openArticle('<p>Operation Sindoor</p>');
  const { reader } = await readPage(page, { limits: { nodes: 1_000_000, length: 3_000 } });
  expect(paintedTexts(page)).toHaveLength(1);
  page.document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${filler}</p>`.repeat(10));
  await vi.waitFor(() => expect(reader.state.state).toBe('too-big'));
  expect(page.window.CSS.highlights.size).toBe(0);
  expect(page.document.adoptedStyleSheets).toHaveLength(0);
});

test('what the page moves while it is being read is read all the same', async () => {
  const page = await openArticle(
    `<section id="a"><p>Operation Sindoor</p>${'<p>Some more</p>'.repeat(400)}<p>Ishaq Dar</p></section><p>Indus Waters Treaty</p>`,
  );
  const section = page.document.querySelector('#a') as HTMLElement;
  let turns = 0;
  const { words } = await readPage(page, {
    yieldToPage: async () => {
      turns += 1;
      if (turns === 1) section.remove();
      if (turns === 2) page.document.querySelector('article')?.append(section);
      await Promise.resolve();
    },
    slice: 0,
  });
  await vi.waitFor(() => expect(words()).toEqual(['Indus Waters Treaty', 'Operation Sindoor', 'Ishaq Dar']));
  expect(turns).toBeGreaterThan(2);
});

test('a page of scripts, comments and processing instructions in names and text is only read', async () => {
  const page = await openPage(
    `<article><h1>&lt;script&gt;</h1><p>${filler}</p><p>&lt;img src=x onerror=alert(1)&gt; Operation Sindoor</p><?pi Ishaq Dar?><!--Ishaq Dar--></article>`,
  );
  const before = page.document.documentElement.outerHTML;
  const { words } = await readPage(page);
  expect(words()).toEqual(['Operation Sindoor']);
  expect(page.document.documentElement.outerHTML).toBe(before);
});

test('an XHTML document is read', () => {
  const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><body><article><h1>T</h1><p>Operation<br/>Sindoor</p><script>x</script></article></body></html>`;
  const { blocks } = collectBlocks(new DOMParser().parseFromString(xhtml, 'application/xhtml+xml'));
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['heading', 'T'],
    ['paragraph', 'Operation\nSindoor'],
  ]);
});

test('a page without body is read as empty', async () => {
  const page = await openPage('<frameset><frame></frameset>');
  const { words } = await readPage(page);
  expect(words()).toEqual([]);
});
