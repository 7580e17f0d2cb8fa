import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { hoverMark, marksIn, waitForMark } from './marks-on-page.ts';
import { press, waitForText } from './screen-actions.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();

/** Everything of a page that a script of ours could have touched. */
function stateOf(page: Page) {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
    globals: Object.keys(window).sort(),
  }));
}

describe('switching Sidelight off for a site', () => {
  it('restores the page exactly, and switching on marks it again', async () => {
    const page = await test.browser.open(newspaperAddress('delhi.html'));
    const html = readFileSync('tests/fixtures/newspaper/delhi.html', 'utf8');
    await waitForMark(page, 'Operation Sindoor');
    await hoverMark(test.browser, page, 'Operation Sindoor');

    let popup = await test.browser.openPopup(page);
    await press(popup, 'On for this site');
    await waitForText(popup, 'Off on');
    await popup.close();
    await waitFor(
      'the marks to go',
      () => marksIn(page),
      (marks) => marks.length === 0,
    );

    const after = await stateOf(page);
    const untouched = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      return parsed.documentElement.outerHTML;
    }, html);
    expect(after.html).toBe(untouched);
    expect({ sheets: after.sheets, highlights: after.highlights }).toEqual({ sheets: 0, highlights: 0 });
    expect(after.globals.filter((name) => /sidelight/iu.test(name))).toEqual([]);

    popup = await test.browser.openPopup(page);
    await press(popup, 'Switch on for');
    await waitForMark(page, 'Operation Sindoor');
    await popup.close();
    await page.close();
  });
});
