import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, type RunnerTestSuite } from 'vitest';
import { endSession, endShared, foreignHosts, type Session, sharedSession, startSession } from './sessions.ts';
import type { TestBrowser } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

interface Needs {
  /** Hosts that the spec asks on purpose. */
  readonly expected?: readonly string[];
  /** A browser in which nothing was done before. Other specs share one, and leave it as they found it. */
  readonly fresh?: boolean;
}

interface Given {
  readonly browser: TestBrowser;
  /** Every request since the last spec file was done. */
  readonly requests: readonly string[];
}

/**
 * A browser with the built extension for a spec file. When the file is done, every request that left the browser meanwhile is
 * looked at: there may be none but those of the pages that were opened.
 */
export function withBrowser({ expected = [], fresh = false }: Needs = {}): Given {
  let session: Session | undefined;
  let tabs: readonly string[] = [];
  const given = (): Given => {
    if (session === undefined) throw new Error('The browser has not been started yet.');
    const { browser, paper, seen } = session;
    return { browser, requests: paper.requests.slice(seen) };
  };
  beforeAll(async () => {
    session = await (fresh ? startSession() : sharedSession());
    tabs = await session.browser.tabs();
  });
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are wanted.
  afterAll(async ({}, file) => {
    if (session === undefined) return;
    const { browser, requests } = given();
    const foreign = foreignHosts(requests).filter((host) => !session?.asked.has(host) || expected.includes(host));
    for (const host of expected) session.asked.add(host);
    session.seen += requests.length;
    keepList(requests);
    if (fresh) await endSession(session);
    // Where a test failed, nobody knows what it left behind.
    else if (hasFailed(file)) await endShared();
    else await waitFor('no tab but those that were open', browser.tabs, (open) => open.join() === tabs.join());
    expect(foreign).toEqual(expected);
  });
  return {
    get browser() {
      return given().browser;
    },
    get requests() {
      return given().requests;
    },
  };
}

function hasFailed({ tasks }: Pick<RunnerTestSuite, 'tasks'>): boolean {
  return tasks.some((task) => task.result?.state === 'fail' || ('tasks' in task && hasFailed(task)));
}

function keepList(requests: readonly string[]): void {
  mkdirSync('.artifacts/e2e', { recursive: true });
  const counts = new Map<string, number>();
  for (const request of requests) counts.set(request, (counts.get(request) ?? 0) + 1);
  const lines = [...counts].map(([request, count]) => `${count} × ${request}\n`).sort();
  const name = expect.getState().testPath?.match(/([^/]+)\.spec\.ts$/u)?.[1] ?? 'run';
  writeFileSync(`.artifacts/e2e/requests-${inject('browser')}-${name}.txt`, lines.join(''));
}
