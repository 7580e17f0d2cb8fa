import { expect, test, vi } from 'vitest';
import { type OpenPage, openArticle, paintedTexts, readPage } from './open-page.ts';

function attach({ document }: OpenPage, host: string, mode: ShadowRootMode, html: string): ShadowRoot {
  const root = (document.querySelector(host) as HTMLElement).attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

test('text in an open shadow root is read between what stands before and after its host', async () => {
  const page = await openArticle('<p>Operation Sindoor</p><div id="host"></div><p>Indus Waters Treaty</p>');
  attach(page, '#host', 'open', '<p>Ishaq <b>Dar</b></p>');
  const { words, reader } = await readPage(page);
  expect(words()).toEqual(['Operation Sindoor', 'Ishaq Dar', 'Indus Waters Treaty']);
  expect(reader.state.stats.shadowRoots).toBe(1);
});

test('text in a closed root and in a root within it is read when the browser lets us in', async () => {
  const page = await openArticle('<x-outer></x-outer>');
  const closed = attach(page, 'x-outer', 'closed', '<section><x-inner></x-inner><p>Operation Sindoor</p></section>');
  const inner = (closed.querySelector('x-inner') as HTMLElement).attachShadow({ mode: 'closed' });
  inner.innerHTML = '<p>Ishaq Dar</p>';
  const roots = new Map<Element, ShadowRoot>([closed, inner].map((root) => [root.host, root]));
  const { words } = await readPage(page, { shadowRootOf: (element) => roots.get(element) ?? null });
  expect(words()).toEqual(['Ishaq Dar', 'Operation Sindoor']);
});

test('changes inside a root are followed, and its marks have their style there', async () => {
  const page = await openArticle('<div id="host"></div>');
  const root = attach(page, '#host', 'open', '<p>Nothing</p>');
  const { words, abort } = await readPage(page);
  (root.querySelector('p') as HTMLElement).textContent = 'Ishaq Dar';
  await vi.waitFor(() => expect(words()).toEqual(['Ishaq Dar']));
  expect(root.adoptedStyleSheets).toHaveLength(1);
  abort.abort();
  expect(root.adoptedStyleSheets).toHaveLength(0);
});

test('a root that a script attaches long after is found', async () => {
  const page = await openArticle('<x-late></x-late>');
  const { words } = await readPage(page);
  attach(page, 'x-late', 'open', '<p>Ishaq Dar</p>');
  await vi.waitFor(() => expect(words()).toEqual(['Ishaq Dar']), { timeout: 5_000 });
});

test('slotted text is read once, and text in its place when nothing is slotted', async () => {
  const page = await openArticle('<x-card><p>Operation Sindoor</p></x-card><x-empty></x-empty>');
  attach(page, 'x-card', 'open', '<slot><p>Ishaq Dar instead</p></slot>');
  attach(page, 'x-empty', 'open', '<slot><p>Indus Waters Treaty instead</p></slot>');
  const { words } = await readPage(page);
  expect(words()).toEqual(['Operation Sindoor', 'Indus Waters Treaty']);
  expect(paintedTexts(page)).toHaveLength(2);
});

test('our own hosts are never read', async () => {
  const page = await openArticle('<p>Operation Sindoor</p>');
  const { words, scanned } = await readPage(page, { isOwn: ({ localName }) => localName === 'x-own' });
  scanned.length = 0;
  const own = page.document.createElement('x-own');
  own.attachShadow({ mode: 'open' }).innerHTML = '<p>Ishaq Dar</p>';
  page.document.querySelector('article')?.append(own);
  page.document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Indus Waters Treaty</p>');
  await vi.waitFor(() => expect(words()).toEqual(['Operation Sindoor', 'Indus Waters Treaty']));
  expect(scanned).toEqual(['Indus Waters Treaty']);
});
