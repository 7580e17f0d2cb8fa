/**
 * Shows the extension at work: builds it, serves a small newspaper, opens Chromium on it and hovers over a name.
 * With a display a window opens and stays; without one the same happens unseen, and pictures are left behind.
 */
import { startChromium } from '#tests/e2e/chromium.ts';
import { hoverMark, marksIn, waitForMark } from '#tests/e2e/marks-on-page.ts';
import type { TestBrowser } from '#tests/e2e/test-browser.ts';
import { waitForWelcome } from '#tests/e2e/wait-for-welcome.ts';
import { drawIcons } from './draw-icons.ts';
import { command, runInOrder } from './run-steps.ts';
import { newspaperAddress, serveNewspaper } from './serve-newspaper.ts';
import { takePictures } from './take-pictures.ts';

const name = 'truce';
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

console.log('Building Sidelight for Chromium …');
drawIcons();
const failed = await runInOrder([command('build', 'node_modules/.bin/wxt', 'build', '-b', 'chrome', '--mv3')]);
if (failed.length > 0) process.exit(1);

const paper = await serveNewspaper();
console.log(`\nServing The Meridian Post, a newspaper that does not exist, as ${newspaperAddress('')}`);
console.log(hasDisplay ? 'Opening Chromium …' : 'There is no display: Chromium runs unseen …');
const browser = await startChromium(paper.port, { headless: !hasDisplay });
const end = async (code: number) => {
  await browser.close();
  await paper.close();
  process.exit(code);
};
process.once('SIGINT', () => void end(0));
process.once('SIGTERM', () => void end(0));

try {
  await waitForWelcome(browser);
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
  await end(0);
} catch (error) {
  console.error(`\nThe demo could not go on: ${error instanceof Error ? error.message : error}`);
  await end(1);
}

/** Says what is marked on each page of the paper, and what one card holds. */
async function tell(opened: TestBrowser): Promise<void> {
  for (const [file, last] of [
    ['wire.html', 'Simla Agreement'],
    ['delhi.html', 'Bilawal Bhutto Zardari'],
    ['islamabad.html', 'Indus Waters Treaty'],
    ['beijing.html', name],
  ] as const) {
    const page = await opened.open(newspaperAddress(file));
    await waitForMark(page, last);
    const marks = await marksIn(page);
    console.log(`\n${file}: ${marks.length} marks\n  ${[...new Set(marks)].join(' · ')}`);
    if (file === 'beijing.html') {
      console.log(`\nThe pointer rests on “${name}”. The card says:\n`);
      await hoverMark(opened, page, name);
      console.log(indent(await opened.inCard(page, (root) => (root.firstElementChild as HTMLElement).innerText)));
    }
    await page.close();
  }
}

/** Sets lines off from our own, without the empty ones. */
function indent(text: string | null): string {
  const lines = (text ?? '').split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => `  ${line}`).join('\n');
}
