/** What findings.js does with what is found: it sends articles, goes to sentences, tints them. The background is played by the test. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FromPage, Tints } from '#lib/extension/messages.ts';
import { pageTools } from '#lib/page/page-tools.ts';
import { type OpenPage, openArticle, readPage } from './open-page.ts';

type Read = Extract<FromPage, { type: 'read' }>;
const background = { sendMessage: vi.fn<(message: FromPage) => Promise<unknown>>() };
vi.stubGlobal('browser', { runtime: background });
// Only now: the content script takes the browser's API when it is loaded.
const { createPageFindings } = await import('#lib/extension/page/page-findings.ts');

let tinted: (read: Read) => Tints['sentences'];
let lens = false;
beforeEach(() => {
  lens = false;
  tinted = () => [];
  background.sendMessage.mockReset().mockImplementation(async (message) => {
    const read = reads().at(-1);
    if (message.type !== 'tints') return null;
    return { reading: read?.reading ?? 0, sentences: read ? tinted(read) : [] } satisfies Tints;
  });
});

const reads = () =>
  background.sendMessage.mock.calls.map(([message]) => message).filter((message) => message.type === 'read');

/** The place of a run of words in the last text that was sent. */
function placeOf(words: string) {
  const { articles, reading } = reads().at(-1) as Read;
  const block = articles.blocks.findIndex(({ text }) => text.includes(words));
  const start = articles.blocks[block]?.text.indexOf(words) ?? 0;
  return { reading, block, start, end: start + words.length };
}

async function start(page: OpenPage) {
  const onRead = vi.fn();
  let findings: ReturnType<typeof createPageFindings> | null = null;
  const { reader, abort, states } = await readPage(page, { onChanged: () => findings?.refresh() });
  findings = createPageFindings({
    window: page.window,
    tools: pageTools,
    reading: () => reader.reading,
    lens: () => lens,
    onRead,
    delay: { least: 0, most: 0 },
    signal: abort.signal,
  });
  findings.refresh();
  return { findings, abort, onRead, reader, states };
}

/** Until every timer that is due by now has fired. */
function timersOf({ window }: OpenPage): Promise<void> {
  return new Promise((next) => window.setTimeout(next));
}

function painted({ window, document }: OpenPage): Record<string, string[]> {
  const all = [...window.CSS.highlights].filter(([name]) => /lens|flash/u.test(name));
  return Object.fromEntries(
    all.map(([name, highlight]) => [
      name,
      [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      }),
    ]),
  );
}

describe('the articles', () => {
  test('of a page without a mention are not sent', async () => {
    const page = await openArticle('<p>Nothing of interest</p>');
    const { findings } = await start(page);
    findings.update();
    await timersOf(page);
    expect(background.sendMessage).not.toHaveBeenCalled();
  });

  test('are sent once, and again when they say something else', async () => {
    const page = await openArticle('<p>Operation Sindoor began. It ended.</p><nav><p id="menu">Menu</p></nav>');
    const { onRead, states } = await start(page);
    await vi.waitFor(() => expect(onRead).toHaveBeenCalledOnce());
    expect(reads()).toHaveLength(1);
    const [first] = reads() as Read[];
    expect(first?.articles.blocks.map(({ text }) => text)).toContain('Operation Sindoor began. It ended.');
    expect(first?.articles.blocks.map(({ text }) => text)).not.toContain('Menu');
    expect(first?.articles.mentions).toMatchObject([{ entity: 'test/operation', start: 0, end: 17 }]);

    const before = states.length;
    page.document.querySelector('#menu')?.append(' and more');
    await vi.waitFor(() => expect(states.length).toBeGreaterThan(before));
    await timersOf(page);
    expect(reads()).toHaveLength(1);

    page.document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Ishaq Dar spoke.</p>');
    await vi.waitFor(() => expect(onRead).toHaveBeenCalledTimes(2), { timeout: 5_000 });
    expect(reads().map((message) => (message as Read).reading)).toEqual([1, 2]);
  });

  test('are sent again when the background stopped in the middle', async () => {
    background.sendMessage.mockRejectedValueOnce(new Error('The message port closed'));
    const page = await openArticle('<p>Operation Sindoor began.</p>');
    const { onRead } = await start(page);
    await vi.waitFor(() => expect(onRead).toHaveBeenCalledOnce());
    expect(reads().map((message) => (message as Read).reading)).toEqual([1, 1]);
  });
});

describe('going to a sentence', () => {
  test('scrolls to it, shows it for a while, and lets the keyboard go on from there', async () => {
    const page = await openArticle(
      '<p>Operation Sindoor began.</p><div style="height: 3000px"></div><p>First. <b>Ishaq</b> Dar spoke. Last.</p><a href="#x">Next</a>',
    );
    const html = page.document.documentElement.outerHTML;
    const { findings, onRead } = await start(page);
    await vi.waitFor(() => expect(onRead).toHaveBeenCalled());
    expect(findings.jump({ frame: 0, ...placeOf('Ishaq Dar spoke.') })).toBe(true);
    expect(painted(page)).toEqual({ 'sidelight-flash': ['Ishaq Dar spoke.'] });
    await vi.waitFor(() => expect(page.window.scrollY).toBeGreaterThan(1_000));
    expect(page.window.getSelection()).toMatchObject({ isCollapsed: true, anchorOffset: 0 });
    expect(page.window.getSelection()?.anchorNode?.textContent).toBe('Ishaq');
    await vi.waitFor(() => expect(painted(page)).toEqual({}), { timeout: 5_000 });
    expect(page.document.documentElement.outerHTML).toBe(html);
    expect(page.document.adoptedStyleSheets).toHaveLength(1);
  });

  test('leaves the caret of somebody who is writing', async () => {
    const page = await openArticle('<p>Operation Sindoor began.</p><textarea>mine</textarea>');
    const { findings, onRead } = await start(page);
    await vi.waitFor(() => expect(onRead).toHaveBeenCalled());
    page.document.querySelector('textarea')?.focus();
    findings.jump({ frame: 0, ...placeOf('Operation Sindoor began.') });
    expect(page.document.activeElement?.nodeName).toBe('TEXTAREA');
  });

  test('says when it has gone, or is of another reading', async () => {
    const page = await openArticle('<p id="one">Operation Sindoor began.</p>');
    const { findings, onRead } = await start(page);
    await vi.waitFor(() => expect(onRead).toHaveBeenCalled());
    const place = { frame: 0, ...placeOf('Operation Sindoor began.') };
    expect(findings.jump({ ...place, reading: 99 })).toBe(false);
    expect(findings.jump({ ...place, block: 99 })).toBe(false);
    page.document.querySelector('#one')?.remove();
    expect(findings.jump(place)).toBe(false);
    expect(painted(page)).toEqual({});
  });

  test('finds it where the page has rebuilt it with the same words', async () => {
    const page = await openArticle('<div id="host"><p>Operation Sindoor began.</p></div>');
    const { findings, onRead, reader } = await start(page);
    await vi.waitFor(() => expect(onRead).toHaveBeenCalled());
    const place = { frame: 0, ...placeOf('Operation Sindoor began.') };
    const host = page.document.querySelector('#host');
    host?.replaceChildren(...[host.firstElementChild?.cloneNode(true) as Node]);
    await vi.waitFor(() => expect(reader.reading.found[0]?.listed.block.container.isConnected).toBe(true));
    expect(findings.jump(place)).toBe(true);
    expect(reads()).toHaveLength(1);
  });
});

describe('the lens', () => {
  test('tints sentences in their framing’s colour, by light and dark ground, in shadow roots too; off, the page is as it was', async () => {
    const page = await openArticle(
      '<p>Operation Sindoor began.</p><p style="color: rgb(220, 220, 220)">It ended.</p><div id="host"></div>',
    );
    const root = (page.document.querySelector('#host') as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Ishaq Dar spoke.</p>';
    const before = page.document.documentElement.outerHTML;
    const sheets = () => [page.document.adoptedStyleSheets.length, root.adoptedStyleSheets.length];
    tinted = () =>
      ['Operation Sindoor began.', 'It ended.', 'Ishaq Dar spoke.'].map((words, index) => ({
        ...placeOf(words),
        index: index === 2 ? 9 : index,
      }));
    const { findings, onRead } = await start(page);
    await vi.waitFor(() => expect(onRead).toHaveBeenCalled());
    const marked = sheets();
    expect(painted(page)).toEqual({});

    lens = true;
    findings.update();
    await vi.waitFor(() =>
      expect(painted(page)).toEqual({
        'sidelight-lens-0-light': ['Operation Sindoor began.'],
        'sidelight-lens-1-dark': ['It ended.'],
        'sidelight-lens-1-light': ['Ishaq Dar spoke.'],
      }),
    );
    expect(sheets()).toEqual(marked.map((count) => count + 1));
    expect(page.document.documentElement.outerHTML).toBe(before);

    lens = false;
    findings.update();
    expect(painted(page)).toEqual({});
    expect(sheets()).toEqual(marked);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  test('leaves with the content script, though its answer was still to come', async () => {
    const page = await openArticle('<p>Operation Sindoor began.</p>');
    tinted = () => [{ ...placeOf('Operation Sindoor began.'), index: 0 }];
    lens = true;
    const { findings, abort } = await start(page);
    await vi.waitFor(() => expect(Object.keys(painted(page))).toHaveLength(1));
    findings.update();
    abort.abort();
    await timersOf(page);
    expect(page.window.CSS.highlights.size).toBe(0);
    expect(page.document.adoptedStyleSheets).toHaveLength(0);
  });
});
