import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { cardText, hoverMark, waitForMark } from './marks-on-page.ts';
import { press, screenText, waitForText } from './screen-actions.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();
const trumpSays = 'President Donald Trump says that the United States brokered the ceasefire.';

async function openWire(): Promise<Page> {
  const page = await test.browser.open(newspaperAddress('wire.html'));
  await waitForMark(page, 'Simla Agreement');
  return page;
}

/** Opens the card of a name once the page’s sentences have been read. */
async function openCard(page: Page, words = 'What this page says'): Promise<string> {
  await hoverMark(test.browser, page, 'Donald Trump');
  return cardText(test.browser, page, words);
}

/** Presses a button of the part of the card that is about the page. */
const pressInCard = (page: Page, words: string) =>
  waitFor(
    `“${words}” in the card`,
    () =>
      test.browser.inCard(
        page,
        (root, wanted) => {
          const buttons = [...root.querySelectorAll<HTMLElement>('.page-says button')];
          const button = buttons.find(({ textContent }) => textContent === wanted);
          button?.click();
          return button !== undefined;
        },
        words,
      ),
    (found) => found === true,
  );

/** Highlights of ours, by name, with the words under them; marks left out. */
function tintsIn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const all = [...CSS.highlights].filter(([name]) => /lens|flash/u.test(name));
    const words = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    };
    return Object.fromEntries(all.map(([name, highlight]) => [name, [...highlight].map(words)]));
  });
}

const waitForTints = (page: Page, isRight: (tints: Record<string, string[]>) => boolean) =>
  waitFor('tints on the page', () => tintsIn(page), isRight);

describe('what a page says', () => {
  it('stands in the card beside the corpus, and its sentence is gone to', async () => {
    const page = await openWire();
    const text = await openCard(page);
    expect(text).toContain('found automatically');
    expect(text).toContain('Relays: The United States brokered it');
    expect(text).toContain(trumpSays);
    expect(text).toContain('Not brought up: China mediated');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await openCard(page);
    await pressInCard(page, 'Go to sentence');
    const tints = await waitForTints(page, (all) => 'sidelight-flash' in all);
    expect(tints['sidelight-flash']).toEqual([trumpSays]);
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
    await waitForTints(page, (all) => Object.keys(all).length === 0);
    await page.close();
  });

  it('is summed up in the popup, which goes to the sentence', async () => {
    const page = await openWire();
    const popup = await test.browser.openPopup(page);
    const text = await waitForText(popup, 'found automatically');
    expect(text).toMatch(/The United States brokered it relayed/u);
    expect(text).toMatch(/China mediated not brought up/u);
    await press(popup, 'relayed: The United States brokered it');
    await waitForTints(page, (all) => all['sidelight-flash']?.includes(trumpSays) === true);
    await popup.close();
    await page.close();
  });

  it('does not count sources that the reader hides', async () => {
    const page = await openWire();
    const options = await test.browser.openScreen('options.html');
    await press(options, 'Show Hour24 News:');
    await waitForText(options, '4 of 5 sources shown');
    await waitFor(
      'a card without the hidden framing',
      () => openCard(page),
      (text) => !text.includes('China mediated'),
    );
    await press(options, 'Show Hour24 News:');
    await waitForText(options, '5 of 5 sources shown');
    await options.close();
    await page.close();
  });

  it('that is hidden stays hidden over a reload, until it is shown again', async () => {
    const page = await openWire();
    await openCard(page, trumpSays);
    await pressInCard(page, 'Not so? Hide');
    await cardText(test.browser, page, 'Finding hidden.');
    await page.reload();
    await waitForMark(page, 'Simla Agreement');
    expect(await openCard(page, '1 finding hidden by you')).not.toContain('Relays: The United States brokered it');

    const options = await test.browser.openScreen('options.html');
    expect(await waitForText(options, 'Findings you hid')).toContain(trumpSays);
    await press(options, 'Show again');
    await waitForText(options, 'Use “Not so? Hide” at a finding');
    await options.close();
    await page.bringToFront();
    await waitFor(
      'the finding in the card',
      () => openCard(page),
      (text) => text.includes('Relays: The United States brokered it'),
    );

    await pressInCard(page, 'Not so? Hide');
    await cardText(test.browser, page, 'Finding hidden.');
    await pressInCard(page, 'Undo');
    await cardText(test.browser, page, 'Relays: The United States brokered it');
    await page.close();
  });
});

describe('the lens', () => {
  it('tints the deciding sentences; off, the page is as it was', async () => {
    const page = await openWire();
    const stateOf = () =>
      page.evaluate(() => [
        document.documentElement.outerHTML,
        document.adoptedStyleSheets.length,
        CSS.highlights.size,
      ]);
    let popup = await test.browser.openPopup(page);
    await waitForText(popup, 'found automatically');
    const before = await stateOf();
    await press(popup, 'Lens');
    const tints = await waitForTints(page, (all) => Object.keys(all).length > 0);
    expect(Object.values(tints).flat()).toContain(trumpSays);
    await popup.close();

    await page.reload();
    await waitForTints(page, (all) => Object.values(all).flat().includes(trumpSays));
    popup = await test.browser.openPopup(page);
    await press(popup, 'Lens');
    await waitForTints(page, (all) => Object.keys(all).length === 0);
    expect(await stateOf()).toEqual(before);
    expect(await screenText(popup)).toContain('Lens');
    await popup.close();
    await page.close();
  });
});
