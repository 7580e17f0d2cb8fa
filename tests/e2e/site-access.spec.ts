import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { everySite, patternFor } from '#lib/extension/site.ts';
import { marksIn, waitForMark } from './marks-on-page.ts';
import { click, screenText, type, waitForText } from './screen-actions.ts';
import type { Screen } from './test-browser.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const [blog, paper] = ['a-blog.example', 'a-paper.example'];
const story = (host: string) => `http://${host}/beijing.html`;
/** Access that the browser was asked for is no longer as it was, nor can it be put back. */
const test = withBrowser({ expected: [blog, paper], fresh: true });

/** Where Sidelight runs besides its own list, as the browser has it. */
const registered = (screen: Screen) =>
  screen.evaluate(async () => {
    const { scripting } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    return (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []);
  });
const waitForRegistered = (screen: Screen, sites: readonly string[]) =>
  waitFor(
    `scripts on ${sites}`,
    () => registered(screen),
    (found) => found.join() === sites.join(),
  );
/** Work on a page waits until it is in sight. */
const seeMarks = async (page: Page) => {
  await page.bringToFront();
  await waitForMark(page, 'truce');
};
const waitForNoMarks = (page: Page) =>
  waitFor(
    'a page without marks',
    () => marksIn(page),
    (marks) => marks.length === 0,
  );

const waitForSwitch = (options: Screen, wanted: boolean) =>
  waitFor(
    `the switch to be ${wanted ? 'on' : 'off'}`,
    () => options.evaluate(() => document.querySelector<HTMLInputElement>('.every-site input')?.checked),
    (on) => on === wanted,
  );
const storedIn = (screen: Screen, setting: string) =>
  screen.evaluate(async (key) => {
    const { local } = (globalThis as unknown as { chrome: typeof chrome }).chrome.storage;
    return (await local.get(key))[key];
  }, `setting:${setting}`);

describe('a site that is not on the list', () => {
  it('is read once the reader adds it and the browser permits it, until the browser no longer does', async () => {
    const page = await test.browser.open(story(blog));
    const options = await test.browser.openScreen('options.html');
    expect(await registered(options)).toEqual([]);
    await test.browser.sayYesTo(patternFor(blog));
    await type(options, 'Add a site', `https://www.${blog}/`);
    await click(options, 'Add');
    await waitForText(options, `${blog} added Saved, for every open tab`);
    await waitForRegistered(options, [patternFor(blog)]);
    // A page that is open already need not be loaded again; later ones are read by themselves.
    await seeMarks(page);
    const next = await test.browser.open(story(blog));
    await seeMarks(next);

    await test.browser.takeAccess(patternFor(blog));
    await waitForRegistered(options, []);
    await waitForNoMarks(page);
    await waitForNoMarks(next);
    await waitFor(
      'the site to go from the options',
      () => screenText(options),
      (text) => text.includes('Sites you added None yet.'),
    );
    await options.close();
    await next.close();
    await page.close();
  });
});

describe('every site', () => {
  it('is read when the reader switches that on, and no longer when it is switched off', async () => {
    const page = await test.browser.open(story(paper));
    const options = await test.browser.openScreen('options.html');
    await test.browser.sayYesTo(everySite);
    await click(options, 'Read every site');
    await waitForText(options, 'Every site is read');
    await waitForRegistered(options, [everySite]);
    await seeMarks(page);
    await click(options, 'Read every site');
    await waitForText(options, 'Only listed sites are read');
    await waitForRegistered(options, []);
    await waitForNoMarks(page);
    await options.close();
    await page.close();
  });

  it('stays off when access is taken away the moment it was given, before the switch is stored', async () => {
    const options = await test.browser.openScreen('options.html');
    await test.browser.sayYesTo(everySite);
    await options.evaluate((sites) => {
      const { permissions } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      permissions.onAdded.addListener(() => void permissions.remove({ origins: [sites] }));
      permissions.onRemoved.addListener(() => document.body.setAttribute('data-taken', ''));
    }, everySite);
    await click(options, 'Read every site');
    await waitFor('access to be taken away', () => options.evaluate(() => 'taken' in document.body.dataset), Boolean);
    await waitForText(options, 'Saved, for every open tab');
    await waitForSwitch(options, false);
    expect(await storedIn(options, 'allSites')).toBeUndefined();
    expect(await registered(options)).toEqual([]);
    await options.close();
  });

  it('is no longer read when the browser takes that back, and the options follow', async () => {
    const page = await test.browser.open(story(paper));
    const options = await test.browser.openScreen('options.html');
    await test.browser.sayYesTo(everySite);
    await click(options, 'Read every site');
    await waitForText(options, 'Every site is read Saved, for every open tab');
    await seeMarks(page);
    await test.browser.takeAccess(everySite);
    await waitForRegistered(options, []);
    await waitForNoMarks(page);
    await waitForSwitch(options, false);
    await options.close();
    await page.close();
  });
});
