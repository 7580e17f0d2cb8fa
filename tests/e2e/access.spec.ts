import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { looks, wear } from './looks.ts';
import { type OpenScreen, screens } from './screens.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe.each(looks)('$name', (look) => {
  beforeAll(() => wear(test.browser, look.settings));
  afterAll(() => wear(test.browser, {}));

  it.each(Object.entries(screens))(
    'axe finds nothing to mend in %s, and it does not scroll sideways',
    async (_, open) => {
      const opened = await open(test.browser, look);
      // A screen with a fault is closed as well: left open, it is in the way of the next.
      onTestFinished(opened.close);
      expect(await faultsOf(opened)).toEqual([]);
      expect(await opened.screen.evaluate(sidewaysScroll)).toBe(0);
    },
  );
});

/** Violations as short lines: the rule, and the elements it found. */
async function faultsOf({ screen, card }: OpenScreen): Promise<readonly string[]> {
  await screen.evaluate(async () => {
    // One that is called off rejects, and is over as well.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  // Our pages allow no inline script, so axe is put in as a function that the driver runs.
  await screen.evaluate(new Function(axeSource) as () => void);
  const { faults, looked } = (await (card ? test.browser.inCard(card, auditCard) : screen.evaluate(auditPage))) ?? {};
  // A page without content has no faults either.
  expect(looked).toBeGreaterThan(10);
  return faults ?? ['nothing was looked at'];
}

/* The functions below run in the page: they are sent as text. */

async function auditPage() {
  const { violations, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
  return {
    faults: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
    looked: passes.length,
  };
}

async function auditCard(root: ShadowRoot) {
  const { host } = root;
  // axe follows shadowRoot, which a closed root does not show.
  Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
  const { violations, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
    fromShadowDom: [host.localName, '.card'],
  });
  return {
    faults: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
    looked: passes.length,
  };
}

/** CSS pixels by which a reader would have to scroll sideways. Tables may, each for itself (WCAG 2.2, 1.4.10), and by keyboard too. */
function sidewaysScroll(): number {
  const holdsTable = (element: Element) => element.matches('[tabindex="0"]:has(> table)');
  const scrolls = (element: Element) =>
    /auto|scroll/u.test(getComputedStyle(element).overflowX) && !holdsTable(element);
  const shown = [document.documentElement, ...[...document.body.querySelectorAll('*')].filter(scrolls)];
  const hides = getComputedStyle(document.documentElement).overflowX === 'hidden';
  const counted = hides ? shown.slice(1) : shown;
  return Math.max(0, ...counted.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
}
