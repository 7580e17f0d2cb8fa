import { browser } from './browser.ts';
import { readTab } from './tab-reports.ts';
import { walkMarks } from './walk-marks.ts';

/** The keyboard walk in a tab; a step that comes while another is taken follows it. */
export function createTabWalk(): (tab: number, step: 1 | -1) => Promise<void> {
  let walking = Promise.resolve();
  return (tab, step) => {
    // A tab may go to another page meanwhile.
    walking = walking.then(() => walkTab(tab, step)).catch(() => undefined);
    return walking;
  };
}

async function walkTab(tab: number, step: 1 | -1): Promise<void> {
  const { frames } = await readTab(tab);
  const marked = frames.filter(({ report }) => report.entities.length > 0).map(({ frame }) => frame);
  // The page itself may have marks of which it has not told yet.
  await walkMarks([...new Set([0, ...marked])], step, async (frame, message) => {
    const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => false);
    return answer === true;
  });
}
