/** What a popup may know of a tab, for each of its states. */
import { vi } from 'vitest';
import type { PopupActions } from '#components/popup/popup-actions.ts';
import type { PopupFacts } from '#components/popup/popup-state.ts';
import type { TabReport } from '#lib/extension/messages.ts';
import { defaultSettings, type Settings } from '#lib/extension/settings.ts';

const url = 'https://courier.example/flood';
const unheard: TabReport = { off: false, frames: [] };

export const report: TabReport = {
  off: false,
  frames: [
    {
      frame: 0,
      report: {
        url,
        title: 'The flood',
        state: 'active',
        published: null,
        entities: [
          { entity: 'orla-dam/orla-dam', text: 'the Orla Dam', mentions: [0, 2] },
          { entity: 'orla-dam/water-minister-tavin', text: 'L. Tavin', mentions: [1] },
        ],
      },
    },
    {
      frame: 4,
      report: {
        url,
        title: '',
        state: 'active',
        published: null,
        entities: [{ entity: 'orla-dam/orla-dam', text: 'Orla Dam', mentions: [0] }],
      },
    },
  ],
};

const nothing = (state: 'active' | 'too-big' = 'active'): TabReport => ({
  off: false,
  frames: [{ frame: 0, report: { url, title: '', state, published: null, entities: [] } }],
});

export function popupFacts(over: Partial<PopupFacts> = {}): PopupFacts {
  return {
    tab: { id: 1, address: url },
    settings: defaultSettings,
    report,
    access: 'unasked',
    listedSite: 'courier.example',
    offSite: null,
    ...over,
  };
}

export const settingsWith = (over: Partial<Settings>): Settings => ({ ...defaultSettings, ...over });
export const withoutSources = settingsWith({
  filter: { ...defaultSettings.filter, sources: ['karvia-courier', 'solmark-herald'] },
});

const at = (address: string | null, access: PopupFacts['access'] = 'refused') => ({
  tab: { id: 1, address },
  report: unheard,
  listedSite: null,
  access,
});

/** The first words of each state, and the facts that lead to it. */
export const states: readonly (readonly [says: string, facts: Partial<PopupFacts>])[] = [
  ['Looking at this page', { report: 'waiting' }],
  ['Sidelight is not answering', { report: 'no-answer' }],
  ['Sidelight is switched off everywhere', { settings: settingsWith({ on: false }) }],
  ['Off on courier.example', { offSite: 'courier.example' }],
  ['Off in this tab', { report: { ...report, off: true } }],
  ['blog.example is not on the list', at('https://www.blog.example/post', 'allowed')],
  ['This page has not been read yet', { report: unheard, access: 'allowed' }],
  ['This page is too big', { report: nothing('too-big') }],
  ['Nothing to mark here', { report: nothing() }],
  ['This is a page of the browser itself', at('chrome://settings')],
  ['Browsers let no extension read their stores', at('https://addons.mozilla.org/firefox/')],
  ['This is a PDF', at('https://files.example/a.pdf')],
  ['This is a file on your computer', at('file:///home/reader/a.html')],
  ['The browser keeps extensions away from this page', at(null)],
  ['All sources are switched off', { settings: withoutSources }],
  ['This page is about', {}],
];

export function popupActions() {
  return {
    reveal: vi.fn<PopupActions['reveal']>(async () => true),
    jump: vi.fn<PopupActions['jump']>(async () => true),
    hideFinding: vi.fn<PopupActions['hideFinding']>(async () => true),
    switchLens: vi.fn<PopupActions['switchLens']>(),
    switchSite: vi.fn<PopupActions['switchSite']>(),
    addSite: vi.fn<PopupActions['addSite']>(async () => true),
    readOnce: vi.fn<PopupActions['readOnce']>(async () => true),
    switchTab: vi.fn<PopupActions['switchTab']>(),
    turnOn: vi.fn<PopupActions['turnOn']>(),
    compare: vi.fn<PopupActions['compare']>(),
    showAllSources: vi.fn<PopupActions['showAllSources']>(),
    openOptions: vi.fn<PopupActions['openOptions']>(),
    retry: vi.fn<PopupActions['retry']>(),
  };
}
