/** The ways in which every screen has to look right, and how a browser is made to show them. */
import type { TestBrowser } from './test-browser.ts';

export interface Look {
  readonly name: string;
  /** What the reader has set, beside the defaults. */
  readonly settings: Readonly<Record<string, string | number>>;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** A contrast theme of the system. */
  readonly forced: boolean;
}

const plain = { settings: { theme: 'light' }, width: 1200, height: 900, forced: false } as const;

export const looks: readonly Look[] = [
  { ...plain, name: 'light' },
  { ...plain, name: 'dark', settings: { theme: 'dark' } },
  { ...plain, name: 'forced-colours', forced: true },
  { ...plain, name: 'large', settings: { theme: 'light', textSize: 200 } },
  { ...plain, name: 'narrow', width: 320, height: 640 },
  { ...plain, name: 'urdu', settings: { theme: 'light', language: 'ur' } },
  { ...plain, name: 'urdu-narrow', settings: { theme: 'dark', language: 'ur' }, width: 320, height: 640 },
];

/** Stores what the reader of a look has set, instead of what was set before. */
export async function wear(browser: TestBrowser, settings: Look['settings']): Promise<void> {
  const screen = await browser.openScreen('welcome.html');
  await screen.evaluate(
    async (json) => {
      const { local } = (globalThis as unknown as { chrome: typeof chrome }).chrome.storage;
      const stored = Object.keys(await local.get(null)).filter((key) => key.startsWith('setting:'));
      await local.remove(stored);
      await local.set(JSON.parse(json));
    },
    JSON.stringify(Object.fromEntries(Object.entries(settings).map(([name, value]) => [`setting:${name}`, value]))),
  );
  await screen.close();
}
