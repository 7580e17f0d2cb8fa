import { describe, expect, it } from 'vitest';
import { type PopupFacts, popupState, reachOf } from '#components/popup/popup-state.ts';
import type { PageReport } from '#lib/extension/messages.ts';
import { defaultSettings } from '#lib/extension/settings.ts';

const page: PageReport = {
  url: 'https://news.example/story',
  title: 'A story',
  state: 'active',
  published: null,
  entities: [{ entity: 'pack/treaty', text: 'the treaty', mentions: [0, 1] }],
};
const heard = (over: Partial<PageReport> = {}) => ({
  off: false,
  frames: [{ frame: 0, report: { ...page, ...over } }],
});

const facts = (over: Partial<PopupFacts> = {}): PopupFacts => ({
  tab: { id: 1, address: page.url },
  settings: defaultSettings,
  report: heard(),
  access: 'unasked',
  listedSite: 'news.example',
  offSite: null,
  ...over,
});
const unheard = { off: false, frames: [] };

describe('the popup shows', () => {
  it('what was found, when the page has marks', () => {
    expect(popupState(facts())).toEqual({ kind: 'found' });
  });

  it('that it is loading, until tab and report are there', () => {
    for (const missing of [{ tab: null }, { report: 'waiting' as const }]) {
      expect(popupState(facts(missing))).toEqual({ kind: 'loading' });
    }
  });

  it('that nothing was found, when no frame has a mark', () => {
    expect(popupState(facts({ report: heard({ entities: [] }) }))).toEqual({ kind: 'nothing-found' });
  });

  it('that the page is too big, when its frame gave up', () => {
    expect(popupState(facts({ report: heard({ entities: [], state: 'too-big' }) }))).toEqual({ kind: 'too-big' });
  });

  it('the master switch before anything else', () => {
    const off = { settings: { ...defaultSettings, on: false } };
    expect(popupState(facts({ ...off, report: 'no-answer', offSite: 'news.example' }))).toEqual({ kind: 'all-off' });
  });

  it('that the background does not answer', () => {
    expect(popupState(facts({ report: 'no-answer' }))).toEqual({ kind: 'no-answer' });
  });

  it('which site is switched off, also while its page still reports', () => {
    expect(popupState(facts({ offSite: 'news.example' }))).toEqual({ kind: 'site-off', site: 'news.example' });
  });

  it('that the tab is switched off, heard or not', () => {
    expect(popupState(facts({ report: { ...heard(), off: true } }))).toEqual({ kind: 'tab-off' });
    expect(popupState(facts({ report: { ...unheard, off: true }, access: 'allowed' }))).toEqual({ kind: 'tab-off' });
  });

  it('that a page is not on the list, and under which name it would be added', () => {
    const tab = { id: 1, address: 'https://www.blog.example/post' };
    expect(popupState(facts({ tab, report: unheard, listedSite: null, access: 'allowed' }))).toEqual({
      kind: 'not-listed',
      site: 'blog.example',
    });
  });

  it('that a listed page has not been read yet', () => {
    expect(popupState(facts({ report: unheard, access: 'allowed' }))).toEqual({
      kind: 'not-read',
      site: 'news.example',
    });
  });

  it.each([
    ['chrome://settings', 'browser'],
    ['about:config', 'browser'],
    ['chrome-extension://abc/options.html', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ])('that extensions cannot run on %s, without asking', (address, because) => {
    const tab = { id: 1, address };
    expect(popupState(facts({ tab, report: unheard, listedSite: null }))).toEqual({ kind: 'cannot-run', because });
  });

  it.each([
    ['https://files.example/report.PDF', 'pdf'],
    ['file:///home/reader/saved.html', 'file'],
    [null, 'unknown'],
    ['https://locked.example/', 'unknown'],
  ])('why the browser refused %s', (address, because) => {
    const tab = { id: 1, address };
    expect(popupState(facts({ tab, report: unheard, listedSite: null, access: 'refused' }))).toEqual({
      kind: 'cannot-run',
      because,
    });
  });

  it('that a PDF without the ending is one, when the browser says so', () => {
    expect(popupState(facts({ report: unheard, access: 'pdf' }))).toEqual({ kind: 'cannot-run', because: 'pdf' });
  });

  it('that a PDF is one, also when its viewer reports like a page without marks', () => {
    const viewer = { report: heard({ entities: [] }), access: 'pdf' as const };
    expect(popupState(facts(viewer))).toEqual({ kind: 'cannot-run', because: 'pdf' });
  });

  it('a saved article that the browser lets us read as not read yet', () => {
    const tab = { id: 1, address: 'file:///home/reader/saved.html' };
    expect(popupState(facts({ tab, report: unheard, listedSite: null, access: 'allowed' }))).toEqual({
      kind: 'not-read',
      site: null,
    });
  });
});

describe('what lets Sidelight look at a page', () => {
  const [main] = heard().frames;
  const inFrame = { off: false, frames: [{ ...main, frame: 4, report: page }] };

  it.each([
    ['its site, when that is listed', 'site', {}],
    ['the reader, who asked for this page alone', 'once', { listedSite: null }],
    ['a frame of a listed site in it', 'part', { listedSite: null, report: inFrame }],
    ['nothing, as long as nothing was looked at', 'site', { listedSite: null, report: unheard }],
  ] as const)('is %s', (_, reach, over) => {
    expect(reachOf(facts(over))).toBe(reach);
  });
});
