import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { cardText, hoverMark, waitForMark, waitForNoCard } from './marks-on-page.ts';
import { press, unfold, waitForText } from './screen-actions.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();
const trumpSays = 'President Donald Trump says that the United States brokered the ceasefire.';
const usBrokered = 'The United States brokered it';
const relayed = `${usBrokered}: relayed here`;
const leftOut = 'China mediated: not here';

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

/** Waits until the open card says the right things of the page: each framing with what the page does with it. */
const waitForSaid = (page: Page, isRight: (said: readonly string[]) => boolean) =>
  waitFor(
    'what the card says of the page',
    () =>
      test.browser.inCard(page, (root) =>
        [...root.querySelectorAll('.framing')].flatMap((framing) => {
          const said = framing.querySelector('.stance-chip, .left-out')?.textContent;
          return said ? [`${framing.querySelector('h4')?.textContent}: ${said}`] : [];
        }),
      ),
    (said) => said !== null && isRight(said),
  );

/** Presses a button of what the page says on a framing. */
const pressInCard = (page: Page, framing: string, words: string) =>
  waitFor(
    `“${words}” in the card`,
    () =>
      test.browser.inCard(
        page,
        (root, label, wanted) => {
          const block = [...root.querySelectorAll('.framing')].find(
            (candidate) => candidate.querySelector('h4')?.textContent === label,
          );
          const buttons = [...(block?.querySelectorAll<HTMLElement>('button') ?? [])];
          const button = buttons.find(({ textContent }) => textContent === wanted);
          button?.click();
          return button !== undefined;
        },
        framing,
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
    expect(text).toContain(trumpSays);
    await waitForSaid(page, (said) => said.includes(relayed) && said.includes(leftOut));
    await pressInCard(page, usBrokered, 'relayed here');
    await pressInCard(page, usBrokered, 'Go to sentence');
    await waitForNoCard(test.browser, page);
    const tints = await waitForTints(page, (all) => 'sidelight-flash' in all);
    expect(tints['sidelight-flash']).toEqual([trumpSays]);
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
    await waitForTints(page, (all) => Object.keys(all).length === 0);
    await page.close();
  });

  it('is summed up in the popup, which goes to the sentence', async () => {
    const page = await openWire();
    const popup = await test.browser.openPopup(page);
    const text = await waitForText(popup, 'Left out: China mediated');
    expect(text).toContain('found automatically');
    expect(text).toContain('The United States brokered it Donald Trump says so');
    await press(popup, 'The United States brokered it: Donald Trump says so');
    await waitForTints(page, (all) => all['sidelight-flash']?.includes(trumpSays) === true);
    await popup.close();
    await page.close();
  });

  it('is hidden from the popup, one finding after the other, though the background was stopped in between', async () => {
    const page = await openWire();
    const popup = await test.browser.openPopup(page);
    const before = await waitForText(popup, 'Donald Trump says so');
    expect(before).toContain('Narendra Modi says so');
    await unfold(popup, 'Who brokered the ceasefire');
    for (const framing of ['India and Pakistan settled it between themselves', usBrokered]) {
      await press(popup, `relayed here: ${framing}`);
      await test.browser.stopBackground();
      await press(popup, 'Not so? Hide');
      await waitForText(popup, 'Finding hidden.');
      await press(popup, '1 finding hidden by you');
    }
    const kept = await popup.evaluate(async () => {
      const { local } = (globalThis as unknown as { chrome: typeof chrome }).chrome.storage;
      const { 'setting:findingsHidden': hidden } = await local.get('setting:findingsHidden');
      await local.remove('setting:findingsHidden');
      return (hidden as { framing: string }[]).map(({ framing }) => framing);
    });
    expect(kept).toEqual(['bilateral', 'us-brokered']);
    await popup.close();
    await page.close();
  });

  it('is not shown on a framing whose every source the reader hides', async () => {
    const page = await openWire();
    await openCard(page, 'not here');
    await test.browser.inCard(page, (root) => root.querySelector<HTMLElement>('[aria-pressed]')?.click());
    const options = await test.browser.openScreen('options.html');
    await press(options, 'Show Hour24 News:');
    await waitForSaid(page, (said) => said.length === 2 && !said.join().includes('China mediated'));
    await press(options, 'Show Hour24 News:');
    await waitForSaid(page, (said) => said.includes(leftOut));
    await options.close();
    await page.close();
  });

  it('that is hidden stays hidden over a reload, until it is shown again', async () => {
    const page = await openWire();
    await openCard(page, trumpSays);
    await pressInCard(page, usBrokered, 'Not so? Hide');
    await cardText(test.browser, page, 'Finding hidden.');
    await waitForSaid(page, (said) => !said.includes(relayed));
    await page.reload();
    await waitForMark(page, 'Simla Agreement');
    await openCard(page, '1 finding hidden by you');
    await waitForSaid(page, (said) => said.length > 0 && !said.includes(relayed));
    await test.browser.inCard(page, (root) => root.querySelector<HTMLElement>('[aria-pressed]')?.click());

    const options = await test.browser.openScreen('options.html');
    expect(await waitForText(options, 'Findings you hid')).toContain(trumpSays);
    await press(options, 'Show again');
    await waitForSaid(page, (said) => said.includes(relayed));
    await options.close();

    await page.bringToFront();
    await pressInCard(page, usBrokered, 'Not so? Hide');
    await cardText(test.browser, page, 'Finding hidden.');
    await pressInCard(page, usBrokered, 'Undo');
    await waitForSaid(page, (said) => said.includes(relayed));
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
    await waitForText(popup, 'The United States brokered it Donald Trump says so');
    const before = await stateOf();
    await press(popup, 'Tint these sentences');
    const tints = await waitForTints(page, (all) => Object.keys(all).length > 0);
    expect(Object.values(tints).flat()).toContain(trumpSays);
    await popup.close();

    await page.reload();
    await waitForTints(page, (all) => Object.values(all).flat().includes(trumpSays));
    popup = await test.browser.openPopup(page);
    await press(popup, 'Tint these sentences');
    await waitForTints(page, (all) => Object.keys(all).length === 0);
    expect(await stateOf()).toEqual(before);
    await popup.close();
    await page.close();
  });
});
