import { expect, test, vi } from 'vitest';
import { scanNames } from './find-names.ts';
import { openArticle, openPage, paintedTexts, readPage } from './open-page.ts';

function addParagraph(document: Document, text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.querySelector('article')?.append(paragraph);
  return paragraph;
}

test('of a page that grows only what was added is scanned', async () => {
  const page = await openArticle('<p>Operation Sindoor</p>');
  const { scanned, words } = await readPage(page);
  scanned.length = 0;
  addParagraph(page.document, 'Late news of Ishaq Dar');
  await vi.waitFor(() => expect(words()).toEqual(['Operation Sindoor', 'Ishaq Dar']));
  expect(scanned).toEqual(['Late news of Ishaq Dar']);
  expect(paintedTexts(page)).toEqual(['Operation Sindoor', 'Ishaq Dar']);
});

test('all else is looked for only once there is a name that can become a mention', async () => {
  const page = await openArticle('<p>Nobody yet</p>');
  const { scanned, words } = await readPage(page, {
    scanNames,
    canMark: (blocks) => blocks.some(({ candidates }) => candidates.length > 0),
  });
  expect(scanned).toEqual([]);
  addParagraph(page.document, 'Late news of Ishaq Dar');
  await vi.waitFor(() => expect(words()).toEqual(['Ishaq Dar']));
  expect(scanned.slice(-2)).toEqual(['Nobody yet', 'Late news of Ishaq Dar']);
  scanned.length = 0;
  addParagraph(page.document, 'And Operation Sindoor');
  await vi.waitFor(() => expect(words()).toEqual(['Ishaq Dar', 'Operation Sindoor']));
  expect(scanned).toEqual(['And Operation Sindoor']);
});

test('what comes in the middle is read in its place', async () => {
  const page = await openArticle('<p id="a">Operation Sindoor</p><p>Indus Waters Treaty</p>');
  const { words } = await readPage(page);
  page.document
    .querySelector('#a')
    ?.insertAdjacentHTML('afterend', '<ul><li>Ishaq Dar</li><li>and Ishaq <b>Dar</b></li></ul>');
  await vi.waitFor(() =>
    expect(words()).toEqual(['Operation Sindoor', 'Ishaq Dar', 'Ishaq Dar', 'Indus Waters Treaty']),
  );
});

test('a text edited in place is scanned anew, and alone', async () => {
  const page = await openArticle('<p id="edited">Nothing yet</p><p>Operation Sindoor</p>');
  const { scanned, words } = await readPage(page);
  scanned.length = 0;
  const node = page.document.querySelector('#edited')?.firstChild as Text;
  node.data = 'Now Ishaq Dar';
  await vi.waitFor(() => expect(words()).toEqual(['Ishaq Dar', 'Operation Sindoor']));
  expect(scanned).toEqual(['Now Ishaq Dar']);
  node.data = 'Nothing again';
  await vi.waitFor(() => expect(words()).toEqual(['Operation Sindoor']));
});

test('mentions keep their ids and marks when text nodes are split and merged', async () => {
  const page = await openArticle('<p id="split">About Operation Sindoor and others</p>');
  const { reader, scanned, states } = await readPage(page);
  const before = reader.state.mentions.map(({ id }) => id);
  scanned.length = 0;
  const paragraph = page.document.querySelector('#split') as HTMLElement;
  (paragraph.firstChild as Text).splitText(10);
  await vi.waitFor(() => expect(states).toHaveLength(2));
  expect(paintedTexts(page)).toEqual(['Operation Sindoor']);
  paragraph.normalize();
  await vi.waitFor(() => expect(states).toHaveLength(3));
  expect(paintedTexts(page)).toEqual(['Operation Sindoor']);
  expect(reader.state.mentions.map(({ id }) => id)).toEqual(before);
  expect(scanned).toEqual([]);
});

test('many texts replaced at once keep their order', async () => {
  const page = await openArticle('<div>Ishaq <b>Dar</b> 0<p>.</p></div>'.repeat(20));
  const { words } = await readPage(page);
  for (const name of page.document.querySelectorAll('div > b')) {
    name.previousSibling?.remove();
    name.replaceWith('Operation ', name);
    name.textContent = 'Sindoor';
  }
  await vi.waitFor(() => expect(words()).toEqual(Array(20).fill('Operation Sindoor')));
  page.document.querySelectorAll('div > b').forEach((name, at) => {
    if (at % 2) name.before(page.document.createElement('hr'));
  });
  await vi.waitFor(() => expect(paintedTexts(page)).toHaveLength(10));
});

test('a block that comes between two words parts them, and gone joins them again', async () => {
  const page = await openArticle('<div id="run">Operation <b>Sindoor</b></div>');
  const { words } = await readPage(page);
  expect(words()).toEqual(['Operation Sindoor']);
  const between = page.document.createElement('div');
  page.document.querySelector('#run b')?.before(between);
  await vi.waitFor(() => expect(words()).toEqual([]));
  between.remove();
  await vi.waitFor(() => expect(words()).toEqual(['Operation Sindoor']));
});

test('removed text loses its marks', async () => {
  const page = await openArticle('<div id="gone"><p>Operation Sindoor</p><p>Ishaq Dar</p></div>');
  const { words } = await readPage(page);
  page.document.querySelector('#gone')?.remove();
  await vi.waitFor(() => expect(words()).toEqual([]));
  expect(paintedTexts(page)).toEqual([]);
});

test('hiding, showing and making editable take effect, without a new scan of what comes back', async () => {
  const page = await openArticle('<div id="part"><p>Operation Sindoor</p></div>');
  const { words } = await readPage(page);
  const part = page.document.querySelector('#part') as HTMLElement;
  for (const [hide, show] of [
    [() => part.setAttribute('hidden', ''), () => part.removeAttribute('hidden')],
    [() => part.setAttribute('contenteditable', 'true'), () => part.removeAttribute('contenteditable')],
  ] as const) {
    hide();
    await vi.waitFor(() => expect(words()).toEqual([]));
    show();
    await vi.waitFor(() => expect(words()).toEqual(['Operation Sindoor']));
  }
});

test('in a page that is one editor nothing is marked', async () => {
  const page = await openArticle('<p>Operation Sindoor</p>');
  page.document.designMode = 'on';
  const { words } = await readPage(page);
  expect(words()).toEqual([]);
});

test('a recycled list row has the marks of its new text only', async () => {
  const page = await openArticle('<ul><li>Operation Sindoor</li><li>Ishaq Dar</li></ul>');
  const { reader, words } = await readPage(page);
  const ids = reader.state.mentions.map(({ id }) => id);
  const [first, second] = page.document.querySelectorAll('li');
  if (first) first.textContent = 'Indus Waters Treaty';
  if (second) first?.before(second);
  await vi.waitFor(() => expect(words()).toEqual(['Ishaq Dar', 'Indus Waters Treaty']));
  expect(paintedTexts(page)).toEqual(['Ishaq Dar', 'Indus Waters Treaty']);
  expect(ids).not.toContain(reader.state.mentions[1]?.id);
});

test('a page whose whole content is replaced, as single-page sites do, is read anew', async () => {
  const page = await openArticle('<p>Operation Sindoor</p>');
  const { words } = await readPage(page);
  const text = 'Another article with a text of its own, which goes on for some time, as such texts do. '.repeat(4);
  page.document.body.innerHTML = `<main><h1>Ishaq Dar</h1><p>${text}</p><p>Indus Waters Treaty</p></main>`;
  await vi.waitFor(() => expect(words()).toEqual(['Ishaq Dar', 'Indus Waters Treaty']));
});

test('document.write over the page is read as well', async () => {
  const page = await openArticle('<p>Operation Sindoor</p>');
  const { words } = await readPage(page);
  const text = 'Another article with a text of its own, which goes on for some time, as such texts do. '.repeat(4);
  page.document.open();
  page.document.write(`<article><p>${text}</p><p>Ishaq Dar</p></article>`);
  page.document.close();
  await vi.waitFor(() => expect(words()).toEqual(['Ishaq Dar']));
});

test('an adopted node is read where it comes', async () => {
  const page = await openArticle('');
  const other = await openPage('<p>Operation <b>Sindoor</b></p>');
  const { words } = await readPage(page);
  page.document.querySelector('article')?.append(page.document.adoptNode(other.document.querySelector('p') as Node));
  await vi.waitFor(() => expect(words()).toEqual(['Operation Sindoor']));
});

test('the next article of an endless page stands alone', async () => {
  const page = await openArticle('<p>Operation Sindoor</p>');
  const { reader } = await readPage(page);
  expect(reader.state.stats.articles).toBe(1);
  const text = 'Another article with a text of its own, which goes on for some time, as such texts do. '.repeat(4);
  page.document.body.insertAdjacentHTML('beforeend', `<article><h2>Next</h2><p>${text}</p><p>Ishaq Dar</p></article>`);
  await vi.waitFor(() => expect(reader.state.stats.articles).toBe(2));
});

test('a storm of changes ends in the marks of the last state', async () => {
  const page = await openArticle('<p id="storm">.</p>');
  const { words, states } = await readPage(page, { delay: { least: 20, most: 200 } });
  const storm = page.document.querySelector('#storm') as HTMLElement;
  for (let turn = 0; turn < 2_000; turn += 1) storm.textContent = `Turn ${turn} of Ishaq Dar`;
  storm.textContent = 'Operation Sindoor at last';
  await vi.waitFor(() => expect(words()).toEqual(['Operation Sindoor']));
  expect(states.length).toBeLessThan(5);
});

test('nothing is done for a page that nobody sees, until it is seen', async () => {
  const page = await openArticle('<p>Operation Sindoor</p>');
  let hidden = false;
  const unseen = await readPage(page, { isHidden: () => hidden });
  const seen = await readPage(page);
  hidden = true;
  unseen.scanned.length = 0;
  addParagraph(page.document, 'Ishaq Dar');
  await vi.waitFor(() => expect(seen.words()).toEqual(['Operation Sindoor', 'Ishaq Dar']));
  expect(unseen.scanned).toEqual([]);
  hidden = false;
  page.document.dispatchEvent(new page.window.Event('visibilitychange', { bubbles: true }));
  await vi.waitFor(() => expect(unseen.words()).toEqual(['Operation Sindoor', 'Ishaq Dar']));
});
