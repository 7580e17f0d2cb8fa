import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject } from 'vitest';
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

/** What Chromium and Firefox ask of their makers by themselves, with or without an extension. */
const makers = /(?:^|\.)(?:googleapis\.com|google\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com)(?::\d+)?$/u;

/**
 * One browser with the built extension for a spec file. When the file is done, every request that left the browser is looked
 * at: there may be none but those of the pages that were opened.
 * @param expected hosts that a spec asks on purpose
 */
export function withBrowser(expected: readonly string[] = []): {
  readonly browser: TestBrowser;
  readonly paper: Newspaper;
} {
  let browser: TestBrowser | undefined;
  let paper: Newspaper;
  beforeAll(async () => {
    paper = await serveNewspaper();
    const started = await (inject('browser') === 'chromium' ? startChromium(paper.port) : startFirefox(paper.port));
    browser = started;
    await waitForWelcome(started);
  });
  afterAll(async () => {
    await browser?.close();
    await paper.close();
    keepList(paper.requests);
    expect(foreignHosts(paper.requests)).toEqual(expected);
  });
  return {
    get browser() {
      if (browser === undefined) throw new Error('The browser has not been started yet.');
      return browser;
    },
    get paper() {
      return paper;
    },
  };
}

/** Hosts that neither a page of the newspaper nor the browser itself accounts for. */
export function foreignHosts(requests: readonly string[]): string[] {
  const hosts = new Set(requests.map((request) => new URL(request).host));
  return [...hosts].filter((host) => host !== newspaperHost && !makers.test(host));
}

function keepList(requests: readonly string[]): void {
  mkdirSync('.artifacts/e2e', { recursive: true });
  const counts = new Map<string, number>();
  for (const request of requests) counts.set(request, (counts.get(request) ?? 0) + 1);
  const lines = [...counts].map(([request, count]) => `${count} × ${request}\n`).sort();
  const name = expect.getState().testPath?.match(/([^/]+)\.spec\.ts$/u)?.[1] ?? 'run';
  writeFileSync(`.artifacts/e2e/requests-${inject('browser')}-${name}.txt`, lines.join(''));
}
