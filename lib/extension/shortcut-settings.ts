import { browser } from './browser.ts';

/** Newer than the polyfill's types. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/** Makes the function that opens the browser's page for keyboard shortcuts; null where none can be opened. */
export function shortcutSettings(): (() => Promise<unknown>) | null {
  const { openShortcutSettings } = browser.commands as typeof browser.commands & FirefoxCommands;
  if (openShortcutSettings) return () => openShortcutSettings();
  if (import.meta.env.FIREFOX) return null;
  // Edge takes this address for its own.
  return () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
