import type { NewsSite } from '#components/options/site-list.ts';
import '#components/compare/compare.css';
import type { ComponentChild } from 'preact';
import { OptionsPage } from '#components/options/OptionsPage.tsx';
import { startHistory } from '#components/options/settings-history.ts';
import { Popup } from '#components/popup/Popup.tsx';
import { Welcome } from '#components/welcome/Welcome.tsx';
import type { CompareState } from '#lib/compare/compare-state.ts';
import { defaultSettings, type Settings } from '#lib/extension/settings.ts';
import { conflictPack } from '#tests/dom/compare/bundled-pack.ts';
import { KeptCompare } from '#tests/dom/compare/KeptCompare.tsx';
import { orlaPack } from '#tests/dom/screens/orla-pack.ts';
import { popupActions, popupFacts, report, states } from '#tests/dom/screens/popup-facts.ts';
import { failed, found, frameFindings, opened } from '#tests/unit/framing/orla-findings.ts';

const nothing = () => undefined;
const newsSites: readonly NewsSite[] = [{ host: 'courier.example', name: 'Karvia Courier', region: 'europe' }];
const findings = frameFindings({ ...found, positions: [failed, opened, failed], silent: [] });

const settings: Settings = {
  ...defaultSettings,
  sitesAdded: ['delta.example'],
  entitiesOff: ['orla-dam/orla-dam'],
  trigger: 'modifier',
};

const options = () => (
  <OptionsPage
    history={startHistory(settings)}
    saving="failed"
    packs={[orlaPack, conflictPack]}
    newsSites={newsSites}
    shortcuts={[
      { name: 'next-mention', description: '', keys: 'Alt+Shift+K' },
      { name: '_execute_action', description: '', keys: '' },
    ]}
    version="1.2.3"
    onChange={nothing}
    onUndo={nothing}
    onSaveAgain={nothing}
    onSaveBackup={nothing}
    onAskForSite={async () => true}
    onAskForSites={async () => true}
    onAskForListed={nothing}
    onEditShortcuts={null}
  />
);

const popup = (over: Parameters<typeof popupFacts>[0] = {}) => (
  <Popup facts={popupFacts(over)} packs={[orlaPack]} actions={popupActions()} />
);

const compare = (begin: Partial<CompareState>) => <KeptCompare packs={[conflictPack]} begin={begin} />;

const mediation = 'may-2025-conflict/who-brokered-the-ceasefire';

/** Every screen, by name, and the popup in each of its states. */
export const allScreens: readonly (readonly [name: string, screen: () => ComponentChild])[] = [
  ['welcome', () => <Welcome packs={[orlaPack]} delay={0} onLanguage={nothing} onOpenOptions={nothing} />],
  ['options', options],
  ['popup', () => popup({ report: { ...report, frames: report.frames.map((frame) => ({ ...frame, findings })) } })],
  ...states.map(([says, facts]) => [`popup: ${says}`, () => popup(facts)] as const),
  ['compare: all questions', () => compare({})],
  ['compare: one question', () => compare({ question: mediation })],
  ['compare: timeline', () => compare({ view: 'timeline', question: mediation })],
  ['compare: wording', () => compare({ view: 'wording' })],
  ['compare: source', () => compare({ view: 'source', source: 'may-2025-conflict/hour24' })],
  ['compare: classroom', () => compare({ classroom: true, question: mediation })],
];

/** Names that are the same in every language: publishers, hosts, versions of ours, keys; and what `Intl` says in English. */
export const sameEverywhere: readonly string[] = [
  ...[orlaPack, conflictPack].flatMap(({ sources }) =>
    sources.flatMap(({ publisher, byline }) => [publisher, byline ?? '']),
  ),
  'Karvia Courier',
  'courier.example',
  'delta.example',
  'blog.example',
  'addons.mozilla.org',
  'files.example',
  'KV',
  'English',
  'Alt / ⌥',
  'Ctrl',
  'Shift',
  'Sidelight',
].filter(Boolean);
