import { beforeEach, describe, expect, it } from 'vitest';
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

describe('a question', () => {
  it('is printed on one page', async () => {
    await open(mediation);
    const pdf = Buffer.from((await screen.page?.pdf({ format: 'A4' })) ?? []).toString('latin1');
    // Firefox packs the objects of its pages, so that they cannot be counted.
    if (test.browser.name === 'firefox') expect(pdf.startsWith('%PDF')).toBe(true);
    else expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
  });

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
