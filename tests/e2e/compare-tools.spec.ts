import { beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import { wear } from './looks.ts';
import { press, waitForText } from './screen-actions.ts';
import type { Screen } from './test-browser.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();
const mediation = 'question=may-2025-conflict/who-brokered-the-ceasefire';

let screen: Screen;
const open = async (hash: string) => {
  screen = await test.browser.openScreen(`compare.html#${hash}`);
  await waitForText(screen, 'Export');
};
beforeEach(() => () => screen.close());

/** How many A4 pages the screen is printed on. */
async function countPages(): Promise<number> {
  const pdf = Buffer.from((await screen.page?.pdf({ format: 'A4' })) ?? []).toString('latin1');
  expect(pdf.startsWith('%PDF')).toBe(true);
  return pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

// Firefox packs the objects of its pages, so that they cannot be counted.
describe.runIf(inject('browser') === 'chromium')('on paper', () => {
  it('a question has one page', async () => {
    await open(mediation);
    expect(await countPages()).toBe(1);
  });

  // Each begins a page of its own: as many pages as questions means that none runs over.
  it.each([
    { theme: 'light' },
    { theme: 'dark' },
    { theme: 'light', language: 'hi' },
    { theme: 'dark', language: 'ur', textSize: 200 },
  ])('every question has one page each: %o', async (settings) => {
    await wear(test.browser, settings);
    onTestFinished(() => wear(test.browser, {}));
    screen = await test.browser.openScreen('compare.html');
    const sheets = await waitFor(
      'the sheets',
      () => screen.evaluate(() => document.querySelectorAll('.sheet').length),
      (n) => n > 1,
    );
    expect(await countPages()).toBe(sheets);
  });
});

describe('a question', () => {
  it('is saved as a file that is made in the browser', async () => {
    await open(mediation);
    await screen.evaluate(() => {
      HTMLAnchorElement.prototype.click = function click() {
        document.body.dataset['saved'] = `${this.download} ${this.protocol}`;
      };
    });
    await press(screen, 'Export');
    await press(screen, 'Table (.csv)');
    expect(await screen.evaluate(() => document.body.dataset['saved'])).toBe(
      'sidelight-may-2025-conflict-who-brokered-the-ceasefire.csv blob:',
    );
  });

  it('is drawn as a timeline, and goes to class without its sources', async () => {
    await open(`view=timeline&${mediation}`);
    const names = await waitFor(
      'the drawing',
      () =>
        screen.evaluate(() => [...document.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label'))),
      (found) => found.length > 0,
    );
    expect(names).toContain('3 Jan 2026: Government of Pakistan. China mediated.');
    await press(screen, 'Classroom');
    await waitForText(screen, 'Quote 1');
    expect(await screen.evaluate(() => document.documentElement.outerHTML)).not.toContain('Hour24');
    expect(await screen.evaluate(() => location.hash)).toContain('classroom=1');
    await press(screen, 'Reveal all');
    expect(await waitForText(screen, 'Hour24 News')).toContain('Your guess');
  });
});
