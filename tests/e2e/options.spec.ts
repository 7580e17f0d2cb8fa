import { describe, expect, inject, it } from 'vitest';
import { writeBackup } from '#lib/extension/backup.ts';
import { defaultSettings } from '#lib/extension/settings.ts';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { cardText, hoverMark } from './marks-on-page.ts';
import { press, waitForText } from './screen-actions.ts';
import type { Screen } from './test-browser.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();

describe('a backup', () => {
  it('is restored from a file once the reader has seen what it changes', async () => {
    const filter = { ...defaultSettings.filter, sources: ['hour24'] };
    const text = writeBackup({ ...defaultSettings, filter }, { made: '2026-01-03', version: '0.0.0' });
    const options = await test.browser.openScreen('options.html');
    await chooseFile(options, text);
    await waitForText(options, 'Articles hidden Added: Hour24 News');
    await press(options, 'Restore these settings');
    await waitForText(options, '4 of 5 sources shown');
    await waitForText(options, 'Saved, for every open tab');
    await options.close();

    const again = await test.browser.openScreen('options.html');
    await waitForText(again, '4 of 5 sources shown');
    await press(again, 'Show everything again');
    await waitForText(again, 'Saved, for every open tab');
    await again.close();
  });
});

/** Gives the page a file as a reader does, short of the browser's own window for choosing one. */
async function chooseFile(screen: Screen, text: string): Promise<void> {
  await waitFor(
    'a field for files',
    () =>
      screen.evaluate((content) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        if (input === null) return false;
        const given = new DataTransfer();
        given.items.add(new File([content], 'backup.json'));
        input.files = given.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      }, text),
    (given) => given,
  );
}

// Firefox may end a page before it has begun to store anything: there a change is safe a moment later, not at once.
describe.runIf(inject('browser') === 'chromium')('a change', () => {
  it('is stored though the page is left at once, and the background sleeps', async () => {
    const options = await test.browser.openScreen('options.html');
    await waitForText(options, '5 of 5 sources shown');
    await test.browser.stopBackground();
    await options.evaluate(() => {
      document.querySelector<HTMLInputElement>('input[aria-label^="Show Hour24 News"]')?.click();
      location.href = 'about:blank';
    });
    const again = await test.browser.openScreen('options.html');
    await waitForText(again, '4 of 5 sources shown');
    await press(again, 'Show everything again');
    await waitForText(again, 'Saved, for every open tab');
    await again.close();
    await options.close();
  });
});

describe('filtering a source', () => {
  it('changes the card that is open in another tab, without a reload', async () => {
    const page = await test.browser.open(newspaperAddress('beijing.html'));
    expect(await hoverMark(test.browser, page, 'truce')).toContain('China mediated');
    await test.browser.inCard(page, (root) => root.querySelector<HTMLElement>('[aria-pressed]')?.click());

    const options = await test.browser.openScreen('options.html');
    await press(options, 'Show Hour24 News:');
    await waitForText(options, '4 of 5 sources shown');

    const filtered = await cardText(test.browser, page, 'hidden by your source filter');
    expect(filtered).not.toContain('China mediated');

    await press(options, 'Show Hour24 News:');
    await cardText(test.browser, page, 'China mediated');
    await options.close();
    await page.close();
  });

  it('says why when nothing is left to show', async () => {
    const options = await test.browser.openScreen('options.html');
    await press(options, 'Hide all');
    await waitForText(options, 'Nothing is left to show');
    const page = await test.browser.open(newspaperAddress('beijing.html'));
    await hoverMark(test.browser, page, 'truce');
    // The options show a change before it is stored; the card follows it then.
    const text = await cardText(test.browser, page, 'hidden by your source filter');
    expect(text).toContain('Hour24 News');
    expect(text).not.toContain('China mediated');
    await press(options, 'Show everything again');
    await options.close();
    await page.close();
  });
});
