/**
 * Shows the extension at work: builds it, serves a small newspaper, opens Chromium on it and hovers over a name.
 * With a display a window opens and stays; without one the same happens unseen, and pictures are left behind.
 */
import { spawnSync } from 'node:child_process';
import { startChromium } from '#tests/e2e/chromium.ts';
import { hoverMark, marksIn, waitForMark } from '#tests/e2e/marks-on-page.ts';
import type { TestBrowser } from '#tests/e2e/test-browser.ts';
import { newspaperAddress, serveNewspaper } from './serve-newspaper.ts';
import { takePictures } from './take-pictures.ts';

const name = 'Tahir Andrabi';
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

console.log('Building Sidelight for Chromium …');
if (spawnSync(process.execPath, ['scripts/build.ts', 'chrome'], { stdio: 'inherit' }).status !== 0) process.exit(1);

const paper = await serveNewspaper();
console.log(`\nServing The Meridian Post, a newspaper that does not exist, as ${newspaperAddress('')}`);
console.log(hasDisplay ? 'Opening Chromium …' : 'There is no display: Chromium runs unseen …');
const browser = await startChromium(paper.port, { headless: !hasDisplay });
const end = async () => {
  await browser.close();
  await paper.close();
  process.exit();
};
process.once('SIGINT', () => void end());
process.once('SIGTERM', () => void end());

try {
  await tell(browser);
  console.log('\nTaking pictures …');
  for (const theme of ['light', 'dark'] as const) {
    for (const picture of await takePictures(browser, '.artifacts/demo', theme)) console.log(`  ${picture}`);
  }
  if (hasDisplay) {
    const page = await browser.open(newspaperAddress('index.html'));
    await page.bringToFront();
    console.log('\nThe window is yours: read on, hover over underlined names, click Sidelight in the toolbar.');
    console.log('Close the window or press Ctrl-C to end.');
    await browser.closed;
  }
} finally {
  await end();
}

/** Says what is marked on each page of the paper, and what one card holds. */
async function tell(opened: TestBrowser): Promise<void> {
  for (const file of ['wire.html', 'delhi.html', 'islamabad.html', 'beijing.html']) {
    const page = await opened.open(newspaperAddress(file));
    await waitForMark(page, 'Operation Sindoor');
    const marks = await marksIn(page);
    console.log(`\n${file}: ${marks.length} marks\n  ${[...new Set(marks)].join(' · ')}`);
    if (file === 'beijing.html') {
      console.log(`\nThe pointer rests on “${name}”. The card says:\n`);
      console.log(wrap(await hoverMark(opened, page, name)));
    }
    await page.close();
  }
}

/** Breaks a long text into lines of at most 96 characters. */
function wrap(text: string): string {
  return text.replace(/(.{1,96})(?:\s|$)/gu, '  $1\n').trimEnd();
}
