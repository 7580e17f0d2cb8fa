import type { Page } from 'puppeteer-core';
import { defaultSettings } from '#lib/extension/settings.ts';
import { newspaperAddress, serveNewspaper } from '#scripts/serve-newspaper.ts';
import { startChromium } from '#tests/e2e/chromium.ts';
import { marksIn, placeOfMark } from '#tests/e2e/marks-on-page.ts';
import { waitFor } from '#tests/e2e/wait-for.ts';
import { medianOf } from './rounds.ts';
import { type Row, toRow } from './row.ts';
import { shownCard } from './shown-card.ts';

const times = 100;

/** What the browser's own trace tells of a frame. Times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly ts: number;
  /** Processor time. */
  readonly tdur?: number;
  readonly args: {
    readonly data?: { readonly timeout?: number; readonly nodeName?: string };
  };
}

/** Milliseconds from the end of the rest to the card's first frame, and how many of them the page's thread was at work. */
interface Opening {
  readonly delay: number;
  readonly work: number;
}

/**
 * From the moment the pointer has rested long enough to the frame in which the card is on the screen, as Chromium's trace
 * tells it of the built extension: nothing is added to what ships.
 */
export async function benchCard(report: (row: Row) => void, folder: string | undefined): Promise<void> {
  const paper = await serveNewspaper();
  const browser = await startChromium(paper.port, { folder });
  try {
    const page = await browser.open(newspaperAddress('beijing.html'));
    const isThere = (tabs: readonly string[]) => tabs.some((address) => address.endsWith('/welcome.html'));
    await waitFor('the welcome tab', () => browser.ownTabs(), isThere, 60_000);
    await page.bringToFront();
    const words = await waitFor(
      'marks',
      () => marksIn(page),
      (marks) => marks.length > 0,
      60_000,
    );
    const openings: Opening[] = [];
    while (openings.length < times) {
      openings.push(await timeCard(page, words[openings.length % words.length] as string));
    }
    const delays = openings.map(({ delay }) => delay);
    const work = openings.map((opening) => opening.work);
    const unit = 'ms';
    report(toRow({ name: 'card painted after its delay, median', unit, value: medianOf(delays) }));
    report(toRow({ name: `… worst of ${times}`, unit, value: Math.max(...delays), most: 50 }));
    report(toRow({ name: `… the page's thread at work, worst of ${times}`, unit, value: Math.max(...work), most: 50 }));
  } finally {
    await browser.close();
    await paper.close();
  }
}

/** Opens a mark's card by resting the pointer on it. */
async function timeCard(page: Page, word: string): Promise<Opening> {
  const { x, y } = await placeOfMark(page, word);
  await page.mouse.move(x + 40, y + 60);
  await page.tracing.start({
    categories: [
      'devtools.timeline',
      'disabled-by-default-devtools.timeline',
      'disabled-by-default-devtools.timeline.frame',
    ],
  });
  await page.mouse.move(x, y);
  const host = await waitFor(
    `the card of “${word}”`,
    () => shownCard(page),
    (name) => name !== null,
    30_000,
  );
  // The frame is done when a second one could begin.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const trace = new TextDecoder().decode(await page.tracing.stop());
  await page.keyboard.press('Escape');
  await waitFor(
    'the card to close',
    () => shownCard(page),
    (name) => name === null,
    30_000,
  );
  return readTrace((JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents, host as string);
}

function readTrace(unordered: readonly TraceEvent[], host: string): Opening {
  const events = [...unordered].sort((a, b) => a.ts - b.ts);
  const painted = events.findIndex(({ name, args }) => name === 'Paint' && args.data?.nodeName?.startsWith(host));
  const frame = events.find(({ name }, at) => at > painted && name === 'DrawFrame');
  const rest = events.findLast(
    ({ name, args }, at) => at < painted && name === 'TimerInstall' && args.data?.timeout === defaultSettings.delay,
  );
  if (!frame || !rest) throw new Error(`The trace shows no ${frame ? 'rest' : 'frame of the card'}.`);
  const due = rest.ts + defaultSettings.delay * 1_000;
  const work = events.filter(
    ({ name, tid, ts }) => name === 'RunTask' && tid === rest.tid && ts >= due && ts < frame.ts,
  );
  return {
    delay: (frame.ts - due) / 1_000,
    work: work.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000,
  };
}
