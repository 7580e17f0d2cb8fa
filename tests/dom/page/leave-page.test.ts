import { expect, test, vi } from 'vitest';
import { openArticle, paintedTexts, readPage } from './open-page.ts';

test('abort leaves the page byte for byte as it was', async () => {
  const page = await openArticle(
    '<p>Operation <b>Sindoor</b></p><div id="host"></div><details><p>Ishaq Dar</p></details><div contenteditable>x</div>',
  );
  const own = new page.window.CSSStyleSheet();
  page.document.adoptedStyleSheets = [own];
  const root = (page.document.querySelector('#host') as HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Ishaq Dar</p>';
  const others = new page.window.Highlight();
  page.window.CSS.highlights.set('of-the-page', others);
  const before = page.document.documentElement.outerHTML;

  const { abort, words, reader } = await readPage(page);
  expect(words()).toHaveLength(3);
  reader.setActive(reader.state.mentions[0]?.id ?? null);
  expect([...page.window.CSS.highlights.keys()]).toEqual(['of-the-page', 'sidelight-mark', 'sidelight-active']);
  expect(page.document.documentElement.outerHTML).toBe(before);

  abort.abort();
  expect(page.document.documentElement.outerHTML).toBe(before);
  expect(root.innerHTML).toBe('<p>Ishaq Dar</p>');
  expect([...page.document.adoptedStyleSheets]).toEqual([own]);
  expect(root.adoptedStyleSheets).toHaveLength(0);
  expect([...page.window.CSS.highlights.keys()]).toEqual(['of-the-page']);
});

test('marks have the colour of their text, also on dark parts of a page, and are left out in print', async () => {
  const page = await openArticle('<p style="color: rgb(200, 210, 220)">Operation Sindoor</p>');
  await readPage(page);
  const [sheet] = page.document.adoptedStyleSheets;
  const rules = [...(sheet?.cssRules ?? [])] as CSSMediaRule[];
  const inForce = rules.filter(({ media }) => page.window.matchMedia(media.mediaText).matches);
  expect(inForce.map(({ media }) => media.mediaText)).toEqual(['screen']);
  const styles = [...(inForce[0]?.cssRules ?? [])].map((rule) => (rule as CSSStyleRule).style);
  expect(styles.map((style) => style.textDecorationColor)).toEqual(['currentcolor', 'currentcolor']);
});

test('a page without mentions gets neither style nor highlight', async () => {
  const page = await openArticle('<p>Nothing of interest</p>');
  await readPage(page);
  expect(page.document.adoptedStyleSheets).toHaveLength(0);
  expect(page.window.CSS.highlights.size).toBe(0);
});

test('after abort nothing of the page is read any more', async () => {
  const page = await openArticle('<p>Operation Sindoor</p>');
  const gone = await readPage(page);
  const there = await readPage(page);
  gone.abort.abort();
  const before = [gone.states.length, gone.scanned.length];
  page.document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Ishaq Dar</p>');
  await vi.waitFor(() => expect(there.words()).toContain('Ishaq Dar'));
  expect([gone.states.length, gone.scanned.length]).toEqual(before);
});

test('a page that replaces its own list of style sheets keeps its marks', async () => {
  const page = await openArticle('<p>Operation Sindoor</p>');
  await readPage(page);
  page.document.adoptedStyleSheets = [];
  page.document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Ishaq Dar</p>');
  await vi.waitFor(() => expect(paintedTexts(page)).toHaveLength(2));
  expect(page.document.adoptedStyleSheets).toHaveLength(1);
});

test('an entity that is switched off, and the marks setting, take effect at once', async () => {
  const page = await openArticle(
    '<p>Operation Sindoor, Ishaq Dar, Operation Sindoor</p><h2>Next</h2><p>Operation Sindoor</p>',
  );
  const { reader } = await readPage(page);
  expect(paintedTexts(page)).toHaveLength(4);
  reader.setPreferences({ marks: 'section', entitiesOff: new Set() });
  expect(paintedTexts(page)).toEqual(['Operation Sindoor', 'Ishaq Dar', 'Operation Sindoor']);
  expect(reader.state.mentions).toHaveLength(4);
  reader.setPreferences({ marks: 'page', entitiesOff: new Set(['test/person']) });
  expect(paintedTexts(page)).toEqual(['Operation Sindoor']);
  expect(reader.state.mentions).toHaveLength(3);
});

test('what is there for screen readers alone does not take the mark of what is seen', async () => {
  const page = await openArticle(
    `<style>.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0) }</style>
     <p><span class="sr-only">On <b>Operation Sindoor</b></span> News of Operation Sindoor</p>`,
  );
  const { reader } = await readPage(page, { preferences: { marks: 'page', entitiesOff: new Set() } });
  expect(reader.state.mentions.map(({ text, painted }) => [text, painted])).toEqual([['Operation Sindoor', true]]);
});

test('words without a mark of their own are shown while the reader is at them', async () => {
  const page = await openArticle('<p>Operation Sindoor and Operation Sindoor</p>');
  const { reader } = await readPage(page, { preferences: { marks: 'page', entitiesOff: new Set() } });
  const active = () =>
    [...(page.window.CSS.highlights.get('sidelight-active') ?? [])].map((range) => range.startOffset);
  reader.setActive(reader.state.mentions[1]?.id ?? null);
  expect(active()).toEqual(['Operation Sindoor and '.length]);
  reader.setActive(null);
  expect(active()).toEqual([]);
  expect(paintedTexts(page)).toHaveLength(1);
});
