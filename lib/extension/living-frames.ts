/**
 * A tab that has gone on to a page we may not read tells nobody: its old reports are all the background knows. So
 * whoever shows them asks the frames themselves.
 */
import { browser } from './browser.ts';
import type { TabReport, ToPage } from './messages.ts';

const question: ToPage = { type: 'still-there' };

/** The report without the frames whose content script is gone. */
export async function livingFrames(tab: number, report: TabReport): Promise<TabReport> {
  const isThere = ({ frame }: TabReport['frames'][number]) =>
    browser.tabs.sendMessage(tab, question, { frameId: frame }).then(
      () => true,
      () => false,
    );
  const there = await Promise.all(report.frames.map(isThere));
  // Without its top frame the page that the others belonged to is gone as well.
  const top = report.frames.findIndex(({ frame }) => frame === 0);
  if (top !== -1 && !there[top]) return { ...report, frames: [] };
  return { ...report, frames: report.frames.filter((_, index) => there[index]) };
}
