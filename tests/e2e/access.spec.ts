import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { hoverMark, waitForMark } from './marks-on-page.ts';
import { waitForText } from './screen-actions.ts';
import type { Screen } from './test-browser.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Violations as short lines: the rule, and the elements it found. */
const audit = (screen: Screen) =>
  screen.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });

/** Our pages allow no inline script, so axe is put in as a function that the driver runs. */
const bringAxe = (screen: Screen) => screen.evaluate(new Function(axeSource) as () => void);

describe('axe finds nothing to mend in', () => {
  it('the welcome page and the options', async () => {
    for (const [path, words] of [
      ['welcome.html', 'Welcome to Sidelight'],
      ['options.html', 'Sidelight options'],
    ] as const) {
      const screen = await test.browser.openScreen(path);
      await waitForText(screen, words);
      await bringAxe(screen);
      expect(await audit(screen)).toEqual([]);
      await screen.close();
    }
  });

  it('the popup on a page with marks', async () => {
    const page = await test.browser.open(newspaperAddress('wire.html'));
    await waitForMark(page, 'Simla Agreement');
    const popup = await test.browser.openPopup(page);
    await waitForText(popup, 'This page is about');
    await bringAxe(popup);
    expect(await audit(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('the card', async () => {
    const page = await test.browser.open(newspaperAddress('beijing.html'));
    await hoverMark(test.browser, page, 'Tahir Andrabi');
    await page.evaluate(axeSource);
    const result = await test.browser.inCard(page, async (root) => {
      const { host } = root;
      // axe follows shadowRoot, which a closed root does not show.
      Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
      const { violations, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
        fromShadowDom: [host.localName, '.card'],
      });
      return {
        violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
        looked: passes.flatMap(({ nodes }) => nodes).some(({ html }) => html.includes('Tahir Andrabi')),
      };
    });
    expect(result).toEqual({ violations: [], looked: true });
    await page.close();
  });
});
