/**
 * What each tab's frames have reported and what was found in them, kept in `storage.session` so that a restarted background
 * still knows. One key for each tab; writes for the same tab are queued.
 */
import type { FrameFindings } from '#lib/framing/page-findings.ts';
import { browser } from './browser.ts';
import type { PageReport, TabReport } from './messages.ts';

/** As stored: findings stand apart, since a frame's may come before its report. */
interface Stored {
  readonly off: boolean;
  readonly reports: readonly { readonly frame: number; readonly report: PageReport }[];
  readonly found: readonly { readonly frame: number; readonly findings: FrameFindings }[];
}

const empty: Stored = { off: false, reports: [], found: [] };
const keyOf = (tab: number) => `tab:${tab}`;
const queues = new Map<number, Promise<unknown>>();

export async function readTab(tab: number): Promise<TabReport> {
  const { off, reports, found } = await readStored(tab);
  const frames = reports.map(({ frame, report }) => {
    return { frame, report, findings: found.find((entry) => entry.frame === frame)?.findings ?? null };
  });
  return { off, frames };
}

/** Keeps a frame's latest report. A new page in the tab has cleared the last one's by then (`clearReports`). */
export function keepReport(tab: number, frame: number, report: PageReport): Promise<void> {
  return change(tab, (before) => ({
    ...before,
    reports: [...without(before.reports, frame), { frame, report }].sort((a, b) => a.frame - b.frame),
    // A frame that is not looked at any more says nothing.
    found: report.state === 'active' ? before.found : without(before.found, frame),
  }));
}

/** Keeps what was found in a frame; null forgets it. */
export function keepFindings(tab: number, frame: number, findings: FrameFindings | null): Promise<void> {
  return change(tab, (before) => {
    const others = without(before.found, frame);
    return { ...before, found: findings === null ? others : [...others, { frame, findings }] };
  });
}

export function setTabOff(tab: number, off: boolean): Promise<void> {
  return change(tab, (before) => ({ ...before, off }));
}

/** A tab that shows another page: its reports go, being switched off stays. */
export function clearReports(tab: number): Promise<void> {
  return change(tab, ({ off }) => ({ ...empty, off }));
}

export async function forgetTab(tab: number): Promise<void> {
  queues.delete(tab);
  await browser.storage.session.remove(keyOf(tab));
}

async function readStored(tab: number): Promise<Stored> {
  const key = keyOf(tab);
  // Only this module writes these keys, and session storage is closed to content scripts.
  return ((await browser.storage.session.get(key))[key] as Stored | undefined) ?? empty;
}

function change(tab: number, make: (before: Stored) => Stored): Promise<void> {
  const next = (queues.get(tab) ?? Promise.resolve())
    .catch(() => undefined)
    .then(async () => browser.storage.session.set({ [keyOf(tab)]: make(await readStored(tab)) }));
  queues.set(tab, next);
  return next;
}

function without<Entry extends { readonly frame: number }>(entries: readonly Entry[], frame: number): Entry[] {
  return entries.filter((entry) => entry.frame !== frame);
}
