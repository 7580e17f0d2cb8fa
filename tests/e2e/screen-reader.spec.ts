import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { type AxLine, readAloud } from './ax-tree.ts';
import { cardText, hoverMark, waitForMark } from './marks-on-page.ts';
import { search, waitForText } from './screen-actions.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();
const name = 'Ceasefire of 10 May 2025';
const isCard = (line: AxLine) => /^(?:dialog|group)$/u.test(line.role) && line.name === name;
const headings = (lines: readonly AxLine[]) =>
  lines.filter(({ role }) => role === 'heading').map((line) => `${line.states['level']} ${line.name}`);
const controls = new Set(['button', 'link', 'DisclosureTriangle', 'switch', 'combobox', 'option', 'textbox']);

let page: Page;
beforeEach(async () => {
  page = await test.browser.open(newspaperAddress('beijing.html'));
  await waitForMark(page, 'truce');
});
afterEach(() => page.close());

// Firefox gives its accessibility tree to no driver.
describe.runIf(inject('browser') === 'chromium')('to a screen reader', () => {
  it('a card opened by key is a dialog with the focus, named and described, that leaves the page at hand', async () => {
    await test.browser.pressShortcut(page, 'K');
    await cardText(test.browser, page, name);
    const [card] = await readAloud(page, isCard);
    expect(card).toMatchObject({ role: 'dialog', states: { focused: true } });
    expect(card?.description).toContain('India and Pakistan');
    expect(card?.states).not.toHaveProperty('modal', true);
  });

  it('a card opened by the pointer is a group that takes no focus and announces nothing', async () => {
    await hoverMark(test.browser, page, 'truce');
    const lines = await readAloud(page, isCard);
    expect(lines[0]).toMatchObject({ role: 'group' });
    expect(lines.filter(({ states }) => states['focused'] || states['live'])).toEqual([]);
  });

  it('a card reads in the order it is seen: what is undisputed, the question, its framings with what the page does', async () => {
    await hoverMark(test.browser, page, 'truce');
    await cardText(test.browser, page, 'found automatically');
    const lines = await readAloud(page, isCard);
    expect(headings(lines)).toEqual([
      `2 ${name}`,
      '3 Undisputed',
      '3 Who brokered the ceasefire of 10 May 2025?',
      '4 India and Pakistan settled it between themselves',
      '4 The United States brokered it',
      '4 China mediated',
    ]);
    const folded = lines.filter(({ role, states }) => role === 'button' && states['expanded'] === false);
    expect(folded.map((line) => line.name.replace(/ \d ×/u, ''))).toEqual([
      'More actions',
      '1 more',
      'India and Pakistan settled it between themselves',
      'relayed here: India and Pakistan settled it between themselves',
      'The United States brokered it',
      'China mediated',
      'relayed here: China mediated',
    ]);
    // Landmarks of a card that comes and goes would only be in the way of those of the page.
    expect(lines.filter(({ role }) => role === 'region' || role === 'contentinfo')).toEqual([]);
  });

  it('every control of card and popup has a name', async () => {
    await hoverMark(test.browser, page, 'truce');
    const card = await readAloud(page, isCard);
    const popup = await test.browser.openPopup(page);
    await waitForText(popup, 'Disputed here');
    const screen = popup.page ? await readAloud(popup.page, ({ role }) => role === 'RootWebArea') : [];
    const all = [...card, ...screen].filter(({ role }) => controls.has(role));
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((line) => line.name === '')).toEqual([]);
    await popup.close();
  });

  it('the popup has one heading for each of its parts, and tells how many results a search has', async () => {
    const popup = await test.browser.openPopup(page);
    await waitForText(popup, 'Words used here');
    const read = async () => (popup.page ? readAloud(popup.page, ({ role }) => role === 'RootWebArea') : []);
    expect(headings(await read()).filter((heading) => /^[12]/u.test(heading))).toEqual([
      '1 Sidelight',
      '2 This page is about',
      '2 Disputed here',
      '2 Left out',
      '2 Words used here',
      '2 Marked on this page',
      '2 Search the whole corpus',
    ]);
    await search(popup, 'mediated');
    await waitForText(popup, 'Quotes');
    const lines = await waitFor('a result', read, (all) => all.some(({ role }) => role === 'option'));
    expect(lines.find(({ role }) => role === 'combobox')?.states).toMatchObject({ expanded: true });
    const status = lines.findIndex(({ role }) => role === 'status');
    expect(lines[status + 1]?.name).toMatch(/^\d+ results?$/u);
    await popup.close();
  });
});
