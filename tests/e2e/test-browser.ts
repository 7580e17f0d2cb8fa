import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';

/** The letters of our shortcuts: previous and next mark, compare, lens. */
export type Letter = 'J' | 'K' | 'O' | 'L';

/** A browser with the built extension, the same for Chromium and Firefox. */
export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** Opens a page of the web in a new tab and waits until it is loaded. */
  open(address: string): Promise<Page>;
  /** Opens a page of the extension ("options.html") in a new tab. */
  openScreen(path: string): Promise<Screen>;
  /** Addresses of all tabs. */
  tabs(): Promise<readonly string[]>;
  /** Pages of the extension that it opened by itself. */
  ownTabs(): Promise<readonly string[]>;
  /** Clicks the toolbar button while a page is in front, and returns the popup. */
  openPopup(page: Page): Promise<Screen>;
  /** Presses Alt, Shift and a letter while a page is in front, as keys of the browser itself, whose shortcuts no page takes part in. */
  pressShortcut(page: Page, letter: Letter): Promise<void>;
  /** Waits for the side panel or sidebar that the extension opened, until it is loaded. */
  panel(): Promise<Screen>;
  /** Waits for a tab that the extension opened by itself; `path` is what its address begins with ("compare.html"). */
  ownTab(path: string): Promise<Screen>;
  /**
   * Runs a function on the closed shadow root of the card that shows in a page. It is sent as text: it sees its arguments only.
   * @returns what the function returns, as JSON; null when no card shows
   */
  inCard<Result>(
    page: Page,
    run: (root: ShadowRoot, ...args: string[]) => Result,
    ...args: string[]
  ): Promise<Result | null>;
  /** Makes the browser itself speak a language, or its own again; null where it brings no other (Chromium of Debian). */
  readonly speak: ((language: string) => Promise<void>) | null;
  /** Makes the browser say yes when it is asked for these sites (a match pattern), as a reader would at its prompt. */
  sayYesTo(sites: string): Promise<void>;
  /** Takes access to these sites away, as a reader does on the browser's own page for extensions. */
  takeAccess(sites: string): Promise<void>;
  /** Makes the window of a page or popup another size, in CSS pixels; what cannot be resized stays. */
  resize(screen: Screen, width: number, height: number): Promise<void>;
  /** Switches a contrast theme of the system on for a page of any kind (Firefox: for all), or off. */
  forceColours(screen: Screen, on: boolean): Promise<void>;
  /** Stops the extension's background, as browsers do by themselves when it has nothing to do. */
  stopBackground(): Promise<void>;
  /** Resolves when the browser has been closed, by us or by hand. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** A page of the extension: popup, options, welcome. */
export interface Screen {
  /** The driver's handle, for pictures; null for Firefox's popup and sidebar, which are no tabs. */
  readonly page: Page | null;
  /** Runs a function in the screen. It is sent as text: it sees its arguments only. */
  evaluate<Result>(run: (...args: string[]) => Result, ...args: string[]): Promise<Awaited<Result>>;
  close(): Promise<void>;
}

/** Where the card's host stands: the only manual popover of our pages. */
export const cardHost = '[popover="manual"]';

/** Where the built extension lies; throws when it has not been built. */
export function extensionFolder(browser: 'chrome' | 'firefox'): string {
  const folder = resolve(`.output/${browser}-mv3`);
  if (!existsSync(`${folder}/manifest.json`))
    throw new Error(`Nothing is built in ${folder}: run \`npm run build\` first.`);
  return folder;
}
