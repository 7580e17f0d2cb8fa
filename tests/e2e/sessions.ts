/** Browsers with the built extension just installed, each with its newspaper. Starting one takes seconds: spec files share it. */
import { inject } from 'vitest';
import { type Newspaper, newspaperHost, serveNewspaper } from '#scripts/serve-newspaper.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { TestBrowser } from './test-browser.ts';
import { waitForWelcome } from './wait-for-welcome.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}

export interface Session {
  readonly browser: TestBrowser;
  readonly paper: Newspaper;
  /** Hosts that spec files have asked on purpose so far. */
  readonly asked: Set<string>;
  /** How many of the paper's requests a spec file has looked at. */
  seen: number;
}

let shared: Promise<Session> | null = null;

/** The browser that is running, or a new one. */
export async function sharedSession(): Promise<Session> {
  if (shared === null) globalThis.closeAtEnd?.splice(0, 1, endShared);
  shared ??= startSession();
  try {
    return await shared;
  } catch (error) {
    // The next spec file tries anew.
    shared = null;
    throw error;
  }
}

/** Closes the shared browser: the next spec file gets a new one. */
export async function endShared(): Promise<void> {
  const ending = shared;
  shared = null;
  if (ending) await endSession(await ending);
}

export async function startSession(): Promise<Session> {
  const paper = await serveNewspaper();
  const browser = await (inject('browser') === 'chromium' ? startChromium(paper.port) : startFirefox(paper.port));
  await waitForWelcome(browser);
  return { browser, paper, asked: new Set(), seen: 0 };
}

/** Rejects when anything was asked from the network until the very end. */
export async function endSession({ browser, paper, asked }: Session): Promise<void> {
  await browser.close();
  await paper.close();
  const foreign = foreignHosts(paper.requests).filter((host) => !asked.has(host));
  if (foreign.length > 0) throw new Error(`The browser asked ${foreign.join(', ')}.`);
}

/** What Chromium and Firefox ask of their makers by themselves, with or without an extension. */
const makers = /(?:^|\.)(?:googleapis\.com|google\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com)(?::\d+)?$/u;

/** Hosts that neither a page of the newspaper nor the browser itself accounts for. */
export function foreignHosts(requests: readonly string[]): string[] {
  const hosts = new Set(requests.map((request) => new URL(request).host));
  return [...hosts].filter((host) => host !== newspaperHost && !makers.test(host));
}
