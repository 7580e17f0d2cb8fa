/** What can be known of a tab without asking for its history: its address where we may read it, and what its frames reported. */
import { tabReport } from './active-page.ts';
import { browser } from './browser.ts';
import { livingFrames } from './living-frames.ts';
import type { TabReport } from './messages.ts';

/** How long the background may take, in milliseconds. A worker that has to start takes some hundreds. */
const patience = 4_000;

/** The report of the frames that are still there; `no-answer` when the background fails or takes too long. */
export function reportInTime(tab: number): Promise<TabReport | 'no-answer'> {
  const answer = tabReport(tab).then((known) => livingFrames(tab, known));
  const late = new Promise<'no-answer'>((resolve) => setTimeout(() => resolve('no-answer'), patience));
  return Promise.race([answer, late]).catch(() => 'no-answer');
}

export interface TabFacts {
  /** Null when the browser does not tell: on sites that we may not read. */
  readonly address: string | null;
  readonly report: TabReport | 'no-answer';
}

/** Null when the tab is gone. */
export async function tabFacts(tab: number): Promise<TabFacts | null> {
  const found = await browser.tabs.get(tab).catch(() => null);
  return found && { address: found.url ?? null, report: await reportInTime(tab) };
}
