import { describe, expect, it } from 'vitest';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { cardText, hoverMark } from './marks-on-page.ts';
import { press, waitForText } from './screen-actions.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();

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
