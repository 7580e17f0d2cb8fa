/** What the popup and options ask of tabs, the background and the browser. */
import type { HiddenFinding } from '#lib/framing/hidden-findings.ts';
import { browser } from './browser.ts';
import type { FromScreen, Place, TabReport, ToPage } from './messages.ts';
import type { SettingsChange } from './settings-change.ts';

export interface ActiveTab {
  readonly id: number;
  /** The page's address where the browser tells it: on sites we may read, and after a click on the toolbar button. */
  readonly address: string | null;
}

export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null };
}

export function tabReport(tab: number): Promise<TabReport> {
  return ask({ type: 'tab-report', tab });
}

export async function setTabOff(tab: number, off: boolean): Promise<void> {
  await ask({ type: 'set-tab-off', tab, off });
}

/** Hides a finding wherever it stands, or shows it again. Rejects when it could not be stored. */
export async function hideFinding(finding: HiddenFinding, hidden: boolean): Promise<void> {
  await ask({ type: 'hide-finding', finding, hidden });
}

/** Changes settings that others change as well. Rejects when it could not be stored. */
export async function changeSettings({ before, after }: SettingsChange): Promise<void> {
  await ask({ type: 'change-settings', before, after });
}

/** Scrolls a frame to one of its mentions and opens its card. Rejects when the page has gone. */
export async function reveal(tab: number, frame: number, mention: number): Promise<void> {
  const message: ToPage = { type: 'reveal', mention };
  await browser.tabs.sendMessage(tab, message, { frameId: frame });
}

/** Scrolls a frame to a sentence. Resolves to false when the page or the sentence has gone. */
export async function jump(tab: number, place: Place): Promise<boolean> {
  const message: ToPage = { type: 'jump', place };
  const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId: place.frame }).catch(() => false);
  return answer === true;
}

/** Brings a tab to the front. Nothing happens when it has gone. */
export async function showTab(tab: number): Promise<void> {
  const shown = await browser.tabs.update(tab, { active: true }).catch(() => null);
  if (shown?.windowId !== undefined) await browser.windows.update(shown.windowId, { focused: true });
}

/** Calls back when a frame of the tab reports anew. */
export function watchTab(tab: number, listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && `tab:${tab}` in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** Keys as the browser words them ("Alt+Shift+K"), or '' when none is set. */
  readonly keys: string;
}

export async function shortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}

/** The extension's version as people see it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

function ask<Answer>(message: FromScreen): Promise<Answer> {
  return browser.runtime.sendMessage(message);
}
