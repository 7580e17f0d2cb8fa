import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { changeHidden } from '#lib/extension/hide-findings.ts';
import { FromPage, FromScreen } from '#lib/extension/messages.ts';
import { createSettingsChanger } from '#lib/extension/settings-changer.ts';
import { createSettingsStore, type SettingsStore } from '#lib/extension/settings-store.ts';
import type { HiddenFinding } from '#lib/framing/hidden-findings.ts';
import { createFakeStorage } from './fake-storage.ts';

const finding = (words: string): HiddenFinding => ({
  question: 'orla-dam/who-opened-the-gates',
  framing: 'gates-failed',
  mode: 'reports',
  words,
});
const [first, second] = [finding('The gates gave way.'), finding('Nobody touched the gates.')] as const;

function hider(settings: Pick<SettingsStore, 'read' | 'write'>) {
  const change = createSettingsChanger(settings);
  return (which: HiddenFinding, hidden: boolean) =>
    changeHidden(change, { type: 'hide-finding', finding: which, hidden });
}

function background(storage = createFakeStorage()) {
  const settings = createSettingsStore(storage);
  return { storage, settings, hide: hider(settings) };
}

describe('hiding findings', () => {
  it('keeps both of two that card and popup hide at once', async () => {
    const { settings, hide } = background();
    await Promise.all([hide(first, true), hide(second, true)]);
    expect((await settings.read()).findingsHidden).toEqual([first, second]);
  });

  it('lets the last press stand', async () => {
    const { settings, hide } = background();
    await Promise.all([hide(first, true), hide(second, true), hide(first, false)]);
    expect((await settings.read()).findingsHidden).toEqual([second]);
  });

  it('goes on after a background that was stopped in the middle of storing', async () => {
    const { storage, settings, hide } = background();
    await hide(first, true);
    const stopped = hider({ read: settings.read, write: () => new Promise<never>(() => undefined) });
    void stopped(second, true);
    await background(storage).hide(second, true);
    expect((await settings.read()).findingsHidden).toEqual([first, second]);
  });

  it('says so when storage is full, and goes on with the next', async () => {
    const storage = createFakeStorage();
    const { settings, hide } = background(storage);
    storage.failWith(new Error('quota exceeded'));
    await expect(hide(first, true)).rejects.toThrow('quota exceeded');
    storage.failWith(null);
    await hide(second, true);
    expect((await settings.read()).findingsHidden).toEqual([second]);
  });
});

describe.each([
  ['a page', FromPage],
  ['a screen', FromScreen],
])('the message from %s', (_, schema) => {
  const message = { type: 'hide-finding', finding: first, hidden: true };
  const isTaken = (sent: unknown) => v.safeParse(schema, sent).success;

  it('is taken as it is meant', () => {
    expect(v.parse(schema, message)).toEqual(message);
  });

  it.each<[string, unknown]>([
    ['says not whether to hide or to show', { ...message, hidden: undefined }],
    ['names no question of a pack', { ...message, finding: { ...first, question: 'who-opened-the-gates' } }],
    ['has another mode', { ...message, finding: { ...first, mode: 'doubts' } }],
    ['is longer than a finding can be', { ...message, finding: { ...first, words: 'x'.repeat(601) } }],
  ])('is dropped when it %s', (__, sent) => {
    expect(isTaken(sent)).toBe(false);
  });
});
