/**
 * What each tab's frames have reported, kept in `storage.session` so that a restarted background still knows.
 * One key for each tab; writes for the same tab are queued.
 */
import { browser } from './browser.ts';
import type { PageReport, TabReport } from './messages.ts';

const empty: TabReport = { off: false, frames: [] };
const keyOf = (tab: number) => `tab:${tab}`;
const queues = new Map<number, Promise<unknown>>();

export async function readTab(tab: number): Promise<TabReport> {
  const key = keyOf(tab);
  // Only this module writes these keys, and session storage is closed to content scripts.
  return ((await browser.storage.session.get(key))[key] as TabReport | undefined) ?? empty;
}

/** Keeps a frame's latest report. A new page in the tab has cleared the last one's by then (`clearReports`). */
export function keepReport(tab: number, frame: number, report: PageReport): Promise<TabReport> {
  return change(tab, (before) => {
    const others = before.frames.filter((entry) => entry.frame !== frame);
    return { ...before, frames: [...others, { frame, report }].sort((a, b) => a.frame - b.frame) };
  });
}

export function setTabOff(tab: number, off: boolean): Promise<TabReport> {
  return change(tab, (before) => ({ ...before, off }));
}

/** A tab that shows another page: its reports go, being switched off stays. */
export function clearReports(tab: number): Promise<TabReport> {
  return change(tab, (before) => ({ ...before, frames: [] }));
}

export async function forgetTab(tab: number): Promise<void> {
  queues.delete(tab);
  await browser.storage.session.remove(keyOf(tab));
}

function change(tab: number, make: (before: TabReport) => TabReport): Promise<TabReport> {
  const next = (queues.get(tab) ?? Promise.resolve())
    .catch(() => undefined)
    .then(async () => {
      const after = make(await readTab(tab));
      await browser.storage.session.set({ [keyOf(tab)]: after });
      return after;
    });
  queues.set(tab, next);
  return next;
}
