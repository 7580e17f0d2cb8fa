import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { hoverMark, waitForMark } from './marks-on-page.ts';
import { press, screenText, search, waitForText } from './screen-actions.ts';
import type { Screen } from './test-browser.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();
const question = 'Who brokered the ceasefire of 10 May 2025?';
const wire = 'Four days in May: what is agreed and what is not';

let page: Page;
beforeEach(async () => {
  page = await test.browser.open(newspaperAddress('wire.html'));
  await waitForMark(page, 'Simla Agreement');
});
afterEach(() => page.close());

/** Opens the panel from the popup of the page. */
async function openPanel(name: string): Promise<Screen> {
  const popup = await test.browser.openPopup(page);
  await waitForText(popup, 'found automatically');
  await press(popup, name);
  return test.browser.panel();
}

const hashOf = (screen: Screen) => screen.evaluate(() => location.hash);

const waitForHash = (screen: Screen, words: string) =>
  waitFor(
    `an address with “${words}”`,
    () => hashOf(screen),
    (hash) => hash.includes(words),
  );

describe('a card', () => {
  it('leads to the comparison of its question: in the side panel where a page’s click may open it, else in a tab', async () => {
    const text = await hoverMark(test.browser, page, 'Donald Trump');
    expect(text).toContain(question);
    // Pressed as a reader does: browsers open panels for nobody else.
    const button = await waitFor(
      'the button that compares',
      () =>
        test.browser.inCard(page, (root) => {
          const { x, y, width, height } =
            root.querySelector('.question[open] > .compare')?.getBoundingClientRect() ?? new DOMRect();
          return { x: x + width / 2, y: y + height / 2 };
        }),
      (place) => place !== null && place.x > 0,
    );
    await page.mouse.click(button?.x ?? 0, button?.y ?? 0);
    const isChromium = test.browser.name === 'chromium';
    const screen = await (isChromium ? test.browser.panel() : test.browser.ownTab('compare.html'));
    await waitForHash(screen, 'question=may-2025-conflict/who-brokered-the-ceasefire');
    await waitForText(screen, wire);
    await screen.close();
  });
});

describe('the panel', () => {
  it('opens beside the page at the question it was called from, and follows the tab from page to page', async () => {
    const panel = await openPanel(`Compare the sources on this question: ${question}`);
    expect(await waitForText(panel, wire)).toContain(question);
    await waitForHash(panel, 'question=may-2025-conflict/who-brokered-the-ceasefire');
    await press(panel, 'relayed here: The United States brokered it');
    await waitForText(panel, 'President Donald Trump says that the United States brokered the ceasefire.');

    await page.goto(newspaperAddress('elsewhere.html'));
    await waitForText(panel, 'Nothing on this page is about this topic.');
    const other = await test.browser.open(newspaperAddress('beijing.html'));
    const there = await waitFor(
      'the other tab’s page',
      () => screenText(panel),
      (text) => text.includes('On this page:') && !text.includes('Nothing on this page'),
    );
    expect(there).not.toContain(wire);
    await other.close();
    await panel.close();
  });

  it('goes on where it is when another question is asked for', async () => {
    const panel = await openPanel('Compare the sources on this question');
    await waitForText(panel, wire);
    const popup = await test.browser.openPopup(page);
    await waitForText(popup, 'found automatically');
    await search(popup, 'Ishaq Dar');
    await press(popup, 'Ishaq Dar');
    await waitForText(popup, 'Back to results');
    await press(popup, 'Compare');
    await waitForHash(panel, 'entity=may-2025-conflict/ishaq-dar');
    await waitForText(panel, 'Only about Ishaq Dar');
    await panel.close();
  });

  it('opens in a full tab at the same comparison, beside the same page', async () => {
    const panel = await openPanel('Compare the sources on this question');
    await waitForText(panel, wire);
    // A panel hears what it is to show when it has started.
    await waitForHash(panel, 'question=may-2025-conflict/who-brokered-the-ceasefire');
    await press(panel, 'Open in a full tab');
    const tab = await test.browser.ownTab('compare.html');
    expect(await hashOf(tab)).toBe(await hashOf(panel));
    await waitForText(tab, wire);
    await panel.close();

    await page.close();
    await waitForText(tab, 'The page this was opened from has been closed.');
    await tab.close();
    page = await test.browser.open(newspaperAddress('wire.html'));
  });
});

describe('the full tab', () => {
  const open = (hash = '') => test.browser.openScreen(`compare.html${hash}`);

  it('keeps what it shows in its address: back, forward, reload', async () => {
    const screen = await open();
    await waitForText(screen, question);
    await press(screen, question);
    await waitForHash(screen, 'question=');
    await waitForText(screen, 'All questions');
    await press(screen, 'Source');
    await waitForHash(screen, 'view=source');
    await screen.evaluate(() => history.back());
    await waitFor(
      'the question again',
      () => hashOf(screen),
      (hash) => hash.includes('question=') && !hash.includes('view='),
    );
    await screen.evaluate(() => setTimeout(() => location.reload()));
    await waitFor(
      'the question after a reload',
      // There is nobody to ask while it loads.
      () =>
        screen
          .evaluate(() => `${performance.getEntriesByType('navigation')[0]?.toJSON().type} ${document.body.innerText}`)
          .catch(String),
      (text) => text.startsWith('reload') && text.includes('3 framings, from 5 of 5 sources'),
    );
    await screen.close();
  });

  it('keeps how the timeline is looked at, and goes back over choices but not over every step of a zoom', async () => {
    const screen = await open('#view=timeline&question=may-2025-conflict/who-brokered-the-ceasefire');
    await waitForText(screen, 'A lane for each');
    const entries = await screen.evaluate(() => history.length);
    await press(screen, 'Zoom in');
    await press(screen, 'Zoom in');
    await waitForHash(screen, 'zoom=2025-');
    expect(await screen.evaluate(() => history.length)).toBe(entries);
    const zoomed = await hashOf(screen);
    await press(screen, 'Show as a table');
    await waitForHash(screen, 'table=1');
    expect(await hashOf(screen)).toContain(zoomed);
    await screen.evaluate(() => history.back());
    await waitFor(
      'the picture as it was',
      () => hashOf(screen),
      (hash) => hash === zoomed,
    );
    await screen.close();
  });

  it('shows everything where its address makes no sense', async () => {
    const screen = await open('#view=sideways&question=nonsense&entity=../x');
    expect(await waitForText(screen, question)).toContain('5 sources, all shown.');
    await screen.close();
  });

  it('shares its filter with the options, both ways', async () => {
    const screen = await open();
    const options = await test.browser.openScreen('options.html');
    await press(options, 'Show Hour24 News:');
    await waitForText(screen, '4 of 5 sources are shown.');
    await press(screen, 'Show all sources');
    await waitForText(screen, '5 sources, all shown.');
    await waitFor(
      'the switch in the options',
      () =>
        options.evaluate(
          () => document.querySelector<HTMLInputElement>('input[aria-label^="Show Hour24 News"]')?.checked ?? false,
        ),
      (checked) => checked,
    );
    await options.close();
    await screen.close();
  });
});
