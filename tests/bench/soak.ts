/**
 * An hour on a page that never ends: stories come and go, words change in place, the address changes, cards open. What the
 * page holds stays within bounds, so whatever grows is ours.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { newspaperHost } from '#scripts/serve-newspaper.ts';
import { startChromium } from '#tests/e2e/chromium.ts';
import { waitFor } from '#tests/e2e/wait-for.ts';
import { type EndlessPage, endlessMarkup, installEndlessPage, windowOfFeed } from './endless-page.ts';
import { inventNames } from './invented-names.ts';
import { writeParagraph } from './news-text.ts';
import { readBundledNames } from './pack-names.ts';
import { createRandom } from './random.ts';
import { medianOf } from './rounds.ts';
import { type Row, toRow } from './row.ts';
import { servePages } from './serve-pages.ts';
import { shownCard } from './shown-card.ts';

export interface SoakOptions {
  readonly minutes: number;
  /** Seconds between two samples. */
  readonly every: number;
  /** A built extension, when not the one in .output. */
  readonly folder: string | undefined;
}

interface Sample {
  readonly minute: number;
  /** Bytes after a collection: objects, array buffers, and what the engine holds for the page. */
  readonly heap: number;
  readonly marks: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Milliseconds from a new paragraph to its mark. */
  readonly lag: number;
}

/** Milliseconds between two actions. */
const pace = 500;
const patience = 10_000;
/** Share of the samples that is left out at the start: caches fill, code is compiled. */
const warmUp = 0.1;

const actions = [
  'more',
  'edit',
  'more',
  'fold',
  'edit',
  'more',
  'replaceWidget',
  'edit',
] as const satisfies readonly (keyof EndlessPage)[];

export async function soak({ minutes, every, folder }: SoakOptions, log: (line: string) => void): Promise<Row[]> {
  const server = await servePages(() => endlessMarkup);
  const browser = await startChromium(server.port, { folder });
  try {
    const page = await browser.open(`http://${newspaperHost}/`);
    // The welcome tab opens in front, and a hidden page is not read.
    const isThere = (tabs: readonly string[]) => tabs.some((address) => address.endsWith('/welcome.html'));
    await waitFor('the welcome tab', () => browser.ownTabs(), isThere, 60_000);
    await page.bringToFront();
    await page.evaluate(installEndlessPage, await stock(), windowOfFeed);
    const session = await page.createCDPSession();
    const samples: Sample[] = [];
    log('minute   heap KB   marks   nodes   listeners   lag ms');
    const begun = performance.now();
    const elapsed = () => performance.now() - begun;
    for (let step = 1; elapsed() < minutes * 60_000; step++) {
      const next = begun + step * pace;
      await act(page, step);
      // By steps, not by the clock: on a slow machine too a sample is taken in the same state of the page.
      if (step % Math.round((every * 1_000) / pace) === 0) {
        const sample = await takeSample(page, session, elapsed() / 60_000);
        samples.push(sample);
        log(lineOf(sample));
      }
      await new Promise((resume) => setTimeout(resume, Math.max(0, next - performance.now())));
    }
    return judge(samples, minutes);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function stock() {
  const { fullNames } = await readBundledNames();
  const [first, second, third] = fullNames;
  const random = createRandom(8);
  const names = [...fullNames.slice(0, 12), ...inventNames(24)];
  const room = { random, name: () => random.pick(names) };
  return {
    paragraphs: Array.from({ length: 400 }, () => writeParagraph(room)),
    opening: `${first} and ${second} spoke about the plan on Tuesday, and so did ${third}.`,
    probe: `${first} spoke again late on Tuesday.`,
  };
}

/** A card every twenty seconds, another address every five minutes: the feed is full after the first of them. */
async function act(page: Page, step: number): Promise<void> {
  if (step % 600 === 1) return page.evaluate(() => window.endless.navigate());
  if (step % 40 === 20) return openCard(page);
  await page.evaluate((name) => window.endless[name](), actions[step % actions.length] as (typeof actions)[number]);
  if (step % 4 === 0)
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight * ((performance.now() % 7) / 7) }));
}

/** Opens the card of the first mark in view, and closes it. */
async function openCard(page: Page): Promise<void> {
  const place = await page.evaluate(() => {
    scrollTo(0, 0);
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endOffset } of highlight) {
        if (!(startContainer instanceof Text) || !startContainer.isConnected || endOffset <= startOffset) continue;
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(startContainer, Math.min(endOffset, startContainer.length));
        const line = range.getClientRects()[0];
        if (line && line.top > 0 && line.bottom < innerHeight)
          return { x: line.left + 4, y: line.top + line.height / 2 };
      }
    }
    return null;
  });
  if (!place) return;
  await page.mouse.move(place.x + 60, place.y + 60);
  await page.mouse.move(place.x, place.y);
  // A mark that an edit took away meanwhile opens none: that is looked at by the tests, not here.
  const open = () => shownCard(page);
  await waitFor('the card', open, (host) => host !== null, 2_000).catch(() => undefined);
  await page.keyboard.press('Escape');
}

async function takeSample(page: Page, session: CDPSession, minute: number): Promise<Sample> {
  const lag = await page.evaluate((most) => window.endless.probe(most), patience);
  if (lag === null) throw new Error(`A new paragraph was not marked within ${patience} ms.`);
  const marks = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  await session.send('HeapProfiler.collectGarbage');
  const heap = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return {
    minute,
    heap: heap.usedSize + heap.backingStorageSize + heap.embedderHeapUsedSize,
    marks,
    nodes,
    listeners: jsEventListeners,
    lag,
  };
}

function lineOf({ minute, heap, marks, nodes, listeners, lag }: Sample): string {
  const cells = [
    minute.toFixed(1).padStart(6),
    Math.round(heap / 1024)
      .toString()
      .padStart(9),
    `${marks}`.padStart(7),
  ];
  return [...cells, `${nodes}`.padStart(7), `${listeners}`.padStart(11), Math.round(lag).toString().padStart(8)].join(
    ' ',
  );
}

/** Flat is: the last third of the run is not above the first third of it by more than what the page's own changes make. */
function judge(samples: readonly Sample[], minutes: number): Row[] {
  const settled = samples.slice(Math.ceil(samples.length * warmUp));
  const third = Math.max(1, Math.floor(settled.length / 3));
  const row = (what: keyof Sample, unit: string, scale: number, most?: number) => {
    const first = medianOf(settled.slice(0, third).map((sample) => sample[what])) / scale;
    const last = medianOf(settled.slice(-third).map((sample) => sample[what])) / scale;
    const bar = most === undefined ? {} : { most };
    return toRow({
      name: `soak ${minutes} min: ${what}, last third`,
      unit,
      value: last,
      peer: 'first third',
      peerValue: first,
      ...bar,
    });
  };
  return [
    row('heap', 'KB', 1024, 1.05),
    row('marks', 'marks', 1, 1.1),
    row('nodes', 'nodes', 1, 1.1),
    row('listeners', 'listeners', 1, 1.05),
    row('lag', 'ms', 1),
  ];
}
