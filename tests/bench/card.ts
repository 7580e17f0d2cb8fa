import type { Page } from 'puppeteer-core';
import { newspaperAddress, serveNewspaper } from '#scripts/serve-newspaper.ts';
import { startChromium } from '#tests/e2e/chromium.ts';
import { marksIn, placeOfMark } from '#tests/e2e/marks-on-page.ts';
import { cardHost } from '#tests/e2e/test-browser.ts';
import { waitFor } from '#tests/e2e/wait-for.ts';
import { medianOf } from './rounds.ts';
import { type Row, toRow } from './row.ts';

const times = 100;

/** What the browser's own trace tells of a frame. Times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly args: {
    readonly data?: { readonly timerId?: number; readonly timeout?: number; readonly nodeName?: string };
  };
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
    const delays: number[] = [];
    while (delays.length < times) delays.push(await timeCard(page, words[delays.length % words.length] as string));
    report(toRow({ name: 'card painted after its delay, median', unit: 'ms', value: medianOf(delays) }));
    report(
      toRow({
        name: `card painted after its delay, worst of ${times}`,
        unit: 'ms',
        value: Math.max(...delays),
        most: 50,
      }),
    );
  } finally {
    await browser.close();
    await paper.close();
  }
}

/** Opens a mark's card by resting the pointer on it; milliseconds from the end of the rest to the card's first frame. */
async function timeCard(page: Page, word: string): Promise<number> {
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
    () => openHost(page),
    (name) => name !== null,
    30_000,
  );
  // The frame is done when a second one could begin.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const trace = new TextDecoder().decode(await page.tracing.stop());
  await page.keyboard.press('Escape');
  await waitFor(
    'the card to close',
    () => openHost(page),
    (name) => name === null,
    30_000,
  );
  return readTrace((JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents, host as string);
}

/** Name of the element that shows the card, or null while none does. */
function openHost(page: Page): Promise<string | null> {
  return page.evaluate((selector) => document.querySelector(selector)?.nodeName ?? null, `${cardHost}:popover-open`);
}

function readTrace(unordered: readonly TraceEvent[], host: string): number {
  const events = [...unordered].sort((a, b) => a.ts - b.ts);
  const painted = events.findIndex(({ name, args }) => name === 'Paint' && args.data?.nodeName?.startsWith(host));
  const drawn = events.findIndex(({ name }, at) => at > painted && name === 'DrawFrame');
  const fired = events.findLast(({ name }, at) => at < painted && name === 'TimerFire');
  const timer = fired?.args.data?.timerId;
  const set = events.findLast(
    ({ name, args }, at) => at < painted && name === 'TimerInstall' && args.data?.timerId === timer,
  );
  const frame = events[drawn];
  const rest = set?.args.data?.timeout;
  if (painted < 0 || !frame || !set || rest === undefined) throw new Error('The trace shows no card.');
  return (frame.ts - set.ts) / 1_000 - rest;
}
