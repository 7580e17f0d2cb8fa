import { expect, test, vi } from 'vitest';
import { type OpenPage, openArticle, openPage, readPage } from './open-page.ts';

const filler =
  'An article needs some sentences, with commas, clauses and so on, before anyone takes it for one. '.repeat(4);

async function openStyled(style: string, html: string): Promise<OpenPage> {
  return openPage(
    `<!doctype html><style>body { margin: 20px; font: 16px/1.5 sans-serif } ${style}</style><article>${html}<p>${filler}</p></article>`,
  );
}

/** The middle of a mention's first rectangle. */
function middle(
  rects: readonly DOMRectReadOnly[] | readonly { left: number; top: number; right: number; bottom: number }[],
) {
  const [rect] = rects;
  if (!rect) throw new Error('The mention has no rectangle');
  return [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2] as const;
}

test('the point on a mention hits it; beside, above and behind the end of its line do not', async () => {
  const page = await openStyled('', '<p id="p">About <a href="#">Operation</a> Sindoor</p>');
  const { reader } = await readPage(page);
  const [{ id } = { id: -1 }] = reader.state.mentions;
  const [first, last] = [reader.rects(id)[0], reader.rects(id).at(-1)];
  if (!first || !last) throw new Error('The mention has no rectangle');
  expect(reader.at(...middle(reader.rects(id)))).toBe(id);
  expect(reader.at(last.right - 2, (last.top + last.bottom) / 2)).toBe(id);
  expect(reader.at(first.left - 10, (first.top + first.bottom) / 2)).toBeNull();
  expect(reader.at(last.right + 3, (last.top + last.bottom) / 2)).toBeNull();
  expect(reader.at(last.right + 300, (last.top + last.bottom) / 2)).toBeNull();
  expect(reader.at(first.left + 5, first.top - 12)).toBeNull();
});

test('a mention over two lines is hit on both, and not between them', async () => {
  const page = await openStyled('p { width: 110px }', '<p>Here is Operation Sindoor</p>');
  const { reader } = await readPage(page);
  const [{ id } = { id: -1 }] = reader.state.mentions;
  const rects = reader.rects(id);
  expect(rects.length).toBeGreaterThan(1);
  for (const rect of rects) expect(reader.at(...middle([rect]))).toBe(id);
});

test.for([
  ['rotated', 'p { transform: rotate(20deg) translate(40px, 30px) }'],
  ['scaled', 'article { transform: scale(1.7); transform-origin: 0 0 }'],
  ['zoomed', 'html { zoom: 1.5 }'],
  ['in columns', 'article { columns: 3; height: 200px }'],
  ['in vertical text', 'article { writing-mode: vertical-rl }'],
  ['from right to left', 'article { direction: rtl }'],
  ['not selectable', 'article { user-select: none }'],
  ['in a scrolled box', 'p { height: 60px; overflow: auto }'],
])('a mention is hit %s', async ([, style = '']) => {
  const page = await openStyled(style, '<p>About the matter of Operation Sindoor and what came of it</p>');
  const { reader } = await readPage(page);
  const [{ id } = { id: -1 }] = reader.state.mentions;
  expect(reader.at(...middle(reader.rects(id)))).toBe(id);
});

test.for([
  ['a sticky header', 'position: sticky; top: 0; height: 80px; background: white; margin: -20px'],
  ['a fixed overlay', 'position: fixed; inset: 0; background: rgb(0 0 0 / 50%)'],
])('%s over a mention hides it from the pointer', async ([, style = '']) => {
  const page = await openStyled(
    'body { height: 3000px }',
    `<div id="over" style="${style}"></div><p>Operation Sindoor</p>`,
  );
  const { reader } = await readPage(page);
  const [{ id } = { id: -1 }] = reader.state.mentions;
  page.window.scrollTo(0, reader.rects(id)[0]?.top ?? 0);
  await vi.waitFor(() => expect(reader.rects(id)[0]?.top).toBeLessThan(30));
  const point = middle(reader.rects(id));
  expect(reader.at(...point)).toBeNull();
  page.document.querySelector('#over')?.remove();
  expect(reader.at(...middle(reader.rects(id)))).toBe(id);
});

test('text that is scrolled out of its box is not hit where it would be', async () => {
  const page = await openStyled(
    '#box { height: 40px; overflow: hidden }',
    '<div id="box"><p style="margin: 0 0 100px">First</p><p>Operation Sindoor</p></div>',
  );
  const { reader } = await readPage(page);
  const [{ id } = { id: -1 }] = reader.state.mentions;
  expect(reader.at(...middle(reader.rects(id)))).toBeNull();
});

test('a mention in a modal dialog is hit, and the page under it is not', async () => {
  const page = await openStyled('', '<p>Operation Sindoor</p><dialog><p>Ishaq Dar</p></dialog>');
  page.document.querySelector('dialog')?.showModal();
  const { reader } = await readPage(page);
  const [under, inDialog] = reader.state.mentions.map(({ id }) => id) as [number, number];
  expect(reader.at(...middle(reader.rects(inDialog)))).toBe(inDialog);
  expect(reader.at(...middle(reader.rects(under)))).toBeNull();
});

test('mentions in open and closed shadow roots are hit', async () => {
  const page = await openArticle('<div id="open"></div><div id="closed"></div>');
  const open = (page.document.querySelector('#open') as HTMLElement).attachShadow({ mode: 'open' });
  const closed = (page.document.querySelector('#closed') as HTMLElement).attachShadow({ mode: 'closed' });
  open.innerHTML = '<p>Operation <b>Sindoor</b></p>';
  closed.innerHTML = '<p>Ishaq Dar</p>';
  const shadowRootOf = (element: Element) => (element.id === 'closed' ? closed : element.shadowRoot);
  const { reader } = await readPage(page, { shadowRootOf });
  expect(reader.state.mentions).toHaveLength(2);
  for (const { id } of reader.state.mentions) expect(reader.at(...middle(reader.rects(id)))).toBe(id);
});

test.for([
  ['cannot tell highlights at a point', () => undefined],
  [
    'tells those at another point, as Chromium with an emulated device',
    (marks: readonly AbstractRange[]) => () => [{ ranges: marks.slice(1) }],
  ],
] as const)('where the browser %s the mention is hit all the same', async ([, answer]) => {
  const page = await openStyled(
    'p { user-select: none }',
    '<p>About <a href="#">Operation</a> Sindoor</p><p>Ishaq Dar</p>',
  );
  const { reader } = await readPage(page);
  const [{ id } = { id: -1 }] = reader.state.mentions;
  const { highlights } = page.window.CSS;
  const marks = [...highlights.values()].flatMap((all) => [...all]);
  Object.defineProperty(highlights, 'highlightsFromPoint', { value: answer(marks) });
  for (const line of reader.rects(id)) expect(reader.at(...middle([line]))).toBe(id);
  const point = middle(reader.rects(id));
  expect(reader.at(point[0] + 400, point[1])).toBeNull();
});

test('a mention that is not painted has rectangles too, but is not hit', async () => {
  const page = await openStyled('', '<p>Operation Sindoor</p><p>Operation Sindoor</p>');
  const { reader } = await readPage(page, { preferences: { marks: 'page', entitiesOff: new Set() } });
  const [, second] = reader.state.mentions.map(({ id }) => id) as [number, number];
  expect(reader.at(...middle(reader.rects(second)))).toBeNull();
  expect(reader.get(second)).toMatchObject({ entity: 'test/operation', text: 'Operation Sindoor' });
});

test('a mention that left the page has no rectangles', async () => {
  const page = await openStyled('', '<p id="gone">Operation Sindoor</p>');
  const { reader } = await readPage(page);
  const [{ id } = { id: -1 }] = reader.state.mentions;
  page.document.querySelector('#gone')?.remove();
  expect(reader.rects(id)).toEqual([]);
  expect(reader.get(id)).toBeNull();
  expect(reader.reveal(id)).toBe(false);
});

test('revealing a mention brings it out from under a header that takes much of the window', async () => {
  const page = await openStyled(
    'body { margin: 0 } header { position: sticky; top: 0; height: 250px; background: white } .tall { height: 900px }',
    '<header></header><p>Operation Sindoor</p><div class="tall"></div>',
  );
  const { reader } = await readPage(page);
  const [{ id } = { id: -1 }] = reader.state.mentions;
  page.window.scrollTo(0, 120);
  const top = () => reader.rects(id)[0]?.top ?? 0;
  await vi.waitFor(() => expect(top()).toBeLessThan(250));
  expect(top()).toBeGreaterThan(90);
  reader.reveal(id);
  await vi.waitFor(() => expect(reader.at(...middle(reader.rects(id)))).toBe(id));
});

test('revealing a mention scrolls to it through scrollers and opens what hides it', async () => {
  const page = await openStyled(
    '#box { height: 100px; overflow: auto } .tall { height: 1500px }',
    '<div class="tall"></div><details><summary>More</summary><div hidden="until-found"><div id="box"><div class="tall"></div><p>Operation Sindoor</p></div></div></details>',
  );
  const { reader } = await readPage(page);
  const [{ id } = { id: -1 }] = reader.state.mentions;
  expect(reader.rects(id)).toEqual([]);
  expect(reader.reveal(id)).toBe(true);
  await vi.waitFor(() => {
    const [rect] = reader.rects(id);
    expect(rect?.top).toBeGreaterThan(0);
    expect(rect?.bottom).toBeLessThan(600);
  });
  await vi.waitFor(() => expect(reader.at(...middle(reader.rects(id)))).toBe(id));
});
