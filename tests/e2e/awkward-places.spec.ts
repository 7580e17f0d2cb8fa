import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { marksIn, waitForMark, waitForNoCard } from './marks-on-page.ts';
import { bringIntoView, expectCard, expectMarks, marksWithin, pointAt, type SeenMark } from './marks-within.ts';
import { press, waitForText } from './screen-actions.ts';
import { cardHost } from './test-browser.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser({ expected: ['other.globalvoices.org'] });
let page: Page;
beforeAll(async () => {
  page = await test.browser.open(newspaperAddress('awkward.html'));
  await waitForMark(page, 'Operation Sindoor');
  await waitFor(
    'marks in all frames',
    () => Promise.all(page.frames().slice(1).map(marksIn)),
    (all) => all.length === 3 && all.every((marks) => marks.length > 0),
  );
});
afterAll(() => page.close());

async function closeCard(): Promise<void> {
  await page.mouse.move(2, 2);
  await page.keyboard.press('Escape');
  await waitForNoCard(test.browser, page);
}

/** Waits for so many frames: more than it takes for a card to show. */
const frames = (count: number) =>
  page.evaluate(async (all) => {
    for (let frame = 0; frame < all; frame += 1) await new Promise(requestAnimationFrame);
  }, count);

const noCardFor = async () => {
  await frames(40);
  expect(await page.evaluate((host) => document.querySelector(host), cardHost)).toBeNull();
};

/** What is marked or walked to in frames, with the number of each frame. */
async function marksInFrames(name: string): Promise<readonly string[]> {
  const inside = page.frames().slice(1);
  const texts = inside.map((frame, at) =>
    frame.evaluate(
      (highlight, number) =>
        [...(CSS.highlights.get(highlight) ?? [])].map((mark) => {
          const range = document.createRange();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          return `${number} ${range}`;
        }),
      name,
      at,
    ),
  );
  return (await Promise.all(texts)).flat();
}

describe('wherever a page puts its text', () => {
  it.each([
    ['a table, over a line break', '#table', ['Indus WatersTreaty']],
    ['soft hyphens', '#hyphenated', ['Operation Sin\u00ADdoor', 'In\u00ADdus Wa\u00ADters Trea\u00ADty']],
    ['a headline in capitals', '#shouted', ['OPERATION SINDOOR']],
    ['a name over several elements', '#broken', ['Indus Waters Treaty']],
    ['a name with hidden text glued to it', '#glued', ['Ishaq Dar']],
    ['a line that the style makes', '#own-lines', ['Operation Sindoor']],
    ['fields, code, hidden text and drawings, never', '#unread', []],
  ])('names are marked: %s', async (_, selector, words) => {
    await expectMarks(page, selector, words);
  });

  it.each([
    ['#turned', 'Indus Waters Treaty'],
    ['#flipped', 'Indus Waters Treaty'],
    ['#large', 'Ishaq Dar'],
    ['#zoomed', 'Ishaq Dar'],
    ['#columns', 'Indus Waters Treaty'],
    ['#vertical', 'S. Jaishankar'],
    ['#right-to-left', 'Ishaq Dar'],
    ['#ruby', 'Wang Yi'],
    ['#table', 'Indus Waters Treaty'],
    ['#scroller', 'Shehbaz Sharif'],
    ['#unselectable', 'Shehbaz Sharif'],
    ['#skipped', 'Ishaq Dar'],
    ['#broken', 'Indus Waters Treaty'],
    ['#glued', 'Ishaq Dar'],
    ['#covered', 'Shehbaz Sharif'],
    ['#open-root', 'Shehbaz Sharif'],
    ['#closed-root', 'Shehbaz Sharif'],
  ])('the pointer finds them: %s', async (selector, name) => {
    await pointAt(page, selector);
    await expectCard(test.browser, page, name);
    await closeCard();
  });

  it('but not through what covers them', async () => {
    await pointAt(page, '#curtained');
    await noCardFor();
    await bringIntoView(page, '#turned');
    const sticky = await page.evaluate(() => (document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0) / 2);
    const seen = async () => (await marksWithin(page, '#turned'))[0] as SeenMark;
    const { x, y } = await waitFor(
      'the mark under the bar',
      async () => {
        // What comes into sight is laid out only then, and moves the rest: once may not be enough.
        const { y: now } = await seen();
        await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), now - sticky);
        return seen();
      },
      ({ isOnTop }) => !isOnTop,
    );
    await page.mouse.move(x + 2, y + 1);
    await page.mouse.move(x, y, { steps: 2 });
    await noCardFor();
  });

  it('by keyboard a reader comes to each of them in turn, and sees it', async () => {
    const all = await marksWithin(page, 'article');
    expect(all.length).toBeGreaterThan(20);
    const walkTo = async ({ text, where }: SeenMark) => {
      await test.browser.pressShortcut(page, 'K');
      await waitFor(
        `“${text}” in sight (${where}), walked to`,
        () => marksWithin(page, 'body', 'sidelight-active'),
        ([at]) => at?.text === text && at.where === where && (at.isOnTop || where === 'curtained'),
      );
    };
    for (const mark of all) await walkTo(mark);
    const framed = await marksInFrames('sidelight-mark');
    expect(framed.length).toBeGreaterThan(2);
    for (const _ of framed) {
      const [before] = await marksInFrames('sidelight-active');
      await test.browser.pressShortcut(page, 'K');
      await waitFor(
        'the next mark in a frame, walked to',
        () => marksInFrames('sidelight-active'),
        ([at, more]) => at !== undefined && at !== before && more === undefined,
      );
    }
    await walkTo(all[0] as SeenMark);
    expect(await marksInFrames('sidelight-active')).toEqual([]);
    await closeCard();
  });
});

describe('what a reader is taken to', () => {
  it('comes out from under a header that takes much of the window', async () => {
    const setBar = (height: string) =>
      page.evaluate((given) => {
        const bar = document.querySelector<HTMLElement>('.bar');
        if (bar) bar.style.height = given;
      }, height);
    await setBar('300px');
    const { y } = await bringIntoView(page, 'article > p');
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - 200);
    expect((await marksWithin(page, 'article > p'))[0]?.isOnTop).toBe(false);
    await test.browser.pressShortcut(page, 'K');
    await waitFor(
      'the mark in sight',
      () => marksWithin(page, 'article > p', 'sidelight-active'),
      ([at]) => at?.isOnTop === true,
    );
    await closeCard();
    await setBar('');
  });
});

describe('in layers above the page', () => {
  it('a modal dialog has marks, its cards lie above it, and Escape closes the card alone', async () => {
    await page.evaluate(() => document.querySelector('#ask')?.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await page.click('#ask');
    await pointAt(page, 'dialog');
    await expectCard(test.browser, page, 'Ishaq Dar');
    expect(await isCardOnTop()).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoCard(test.browser, page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog')?.open === false);
  });

  it('an element that fills the screen has them, too', async () => {
    await page.evaluate(() =>
      document.querySelector('#enlarge')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
    await page.click('#enlarge');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await pointAt(page, '#full');
    await expectCard(test.browser, page, 'Indus Waters Treaty');
    expect(await isCardOnTop()).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await page.waitForFunction(() => document.fullscreenElement === null);
    await closeCard();
  });

  /** Whether the pointer would meet the card in its middle. */
  const isCardOnTop = () =>
    page.evaluate((selector) => {
      const host = document.querySelector(selector);
      const { left, top, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
      return host !== null && document.elementFromPoint(left + width / 2, top + height / 2) === host;
    }, cardHost);
});

describe('in frames', () => {
  /** Waits for a mark in the frame within an element; returns where it is in the page. */
  async function markInFrame(place: string, text: string) {
    const element = await page.waitForSelector(`${place} iframe`);
    const frame = await element?.contentFrame();
    if (!element || !frame) throw new Error(`There is no frame in ${place}.`);
    await waitForMark(frame, text);
    const inFrame = await frame.evaluate((wanted) => {
      for (const mark of CSS.highlights.get('sidelight-mark') ?? []) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const { left, top, width, height } = range.getBoundingClientRect();
        if (String(range) === wanted) return { x: left + width / 2, y: top + height / 2 };
      }
      return { x: 0, y: 0 };
    }, text);
    const { x, y, isInView } = await element.evaluate((box, at) => {
      const { left, top } = box.getBoundingClientRect();
      const point = { x: left + box.clientLeft + at.x, y: top + box.clientTop + at.y };
      return { ...point, isInView: point.y > 0.1 * innerHeight && point.y < 0.9 * innerHeight };
    }, inFrame);
    return { element, frame, x, y, isInView };
  }

  const waitForCardIn = (frame: Frame, wanted: boolean) =>
    waitFor(
      wanted ? 'the card in the frame' : 'the card in the frame to go',
      () =>
        frame.evaluate(
          (host) => document.querySelector(host)?.checkVisibility({ visibilityProperty: true }) === true,
          cardHost,
        ),
      (isThere) => isThere === wanted,
    );

  it.each([
    ['made from markup', '#srcdoc', 'Indus Waters Treaty'],
    ['of another origin', '#elsewhere', 'S-400'],
    ['without scripts and origin', '#sandboxed', 'Indus Waters Treaty'],
  ])('%s, names are marked and open their cards', async (_, place, name) => {
    const { element } = await markInFrame(place, name);
    await element.evaluate((frame) => frame.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const { frame, x, y } = await markInFrame(place, name);
    await page.mouse.move(x + 2, y + 1);
    await page.mouse.move(x, y, { steps: 2 });
    await waitForCardIn(frame, true);
    await page.mouse.move(2, 2);
    await waitForCardIn(frame, false);
  });

  it('a reader is taken to them from the popup', async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const popup = await test.browser.openPopup(page);
    await press(popup, 'Udhampur');
    const { frame } = await markInFrame('#elsewhere', 'Udhampur');
    await waitForCardIn(frame, true);
    await waitFor(
      'the mark in view',
      () => markInFrame('#elsewhere', 'Udhampur'),
      ({ isInView }) => isInView,
    );
    await popup.close();
    await page.bringToFront();
    await frame.evaluate(() => window.focus());
    await page.keyboard.press('Escape');
    await waitForCardIn(frame, false);
  });
});

describe('as a page changes', () => {
  it('rows that a list uses again have the marks of their new text', async () => {
    const fill = (...texts: string[]) =>
      page.evaluate((rows) => {
        const list = document.querySelector('#rows ul') as HTMLElement;
        while (list.children.length < rows.length) list.append(document.createElement('li'));
        for (const [at, row] of [...list.children].entries()) row.textContent = rows[at] ?? '';
      }, texts);
    await fill('Then Ishaq Dar spoke.', 'Then nobody spoke.');
    await expectMarks(page, '#rows', ['Ishaq Dar']);
    await fill('Then nobody spoke.', 'Of the Indus Waters Treaty.');
    await expectMarks(page, '#rows', ['Indus Waters Treaty']);
    await pointAt(page, '#rows');
    await expectCard(test.browser, page, 'Indus Waters Treaty');
    await closeCard();
  });

  it('what is taken over from another document is marked', async () => {
    await page.evaluate(() => {
      const other = new DOMParser().parseFromString('<p>Then <b>Ishaq</b> Dar spoke.</p>', 'text/html');
      document.querySelector('#late div')?.append(document.adoptNode(other.querySelector('p') as Node));
    });
    await expectMarks(page, '#late', ['Ishaq Dar']);
  });

  it('the next article of an endless page stands alone', async () => {
    await page.evaluate(() =>
      document.querySelector('main')?.insertAdjacentHTML(
        'beforeend',
        `<article id="next"><h1>A truce in Gaza</h1><p>Donald Trump said that the ceasefire in Gaza, agreed in Egypt by Israel and
          Hamas after two years of war, would hold. The ceasefire lets 600 lorries a day into the strip, and the truce is watched
          by Egypt and Qatar. Aid agencies said that it was too little, and too late for many who had fled to the south.</p>
          <p>Mr Trump’s envoy went on to Cairo, where he also met people who know the Indus Waters Treaty.</p></article>`,
      ),
    );
    await expectMarks(page, '#next', ['Indus Waters Treaty']);
  });

  it('nothing is done in a tab that nobody sees, until it is seen', async () => {
    const add = (target: Page) =>
      target.evaluate(() =>
        document
          .querySelector('main article')
          ?.insertAdjacentHTML('beforeend', '<section id="unseen"><h2>New</h2><p>The Simla Agreement.</p></section>'),
      );
    const front = await test.browser.open(newspaperAddress('awkward.html'));
    await waitForMark(front, 'Operation Sindoor');
    await page.waitForFunction(() => document.hidden, { polling: 50 });
    await add(page);
    await add(front);
    await expectMarks(front, '#unseen', ['Simla Agreement']);
    expect(await marksWithin(page, '#unseen')).toEqual([]);
    await front.close();
    await page.bringToFront();
    await expectMarks(page, '#unseen', ['Simla Agreement']);
  });

  it('nothing of it is on paper', async () => {
    const media = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) =>
        [...cssRules].map((rule) => (rule as CSSMediaRule).media?.mediaText),
      ),
    );
    expect(media).toEqual(['screen']);
    // Firefox's driver prints nothing.
    if (inject('browser') !== 'chromium') return;
    const line = () =>
      page.evaluate(() => getComputedStyle(document.body, '::highlight(sidelight-mark)').textDecorationLine);
    expect(await line()).toBe('underline');
    await page.emulateMediaType('print');
    expect(await line()).toBe('none');
    await page.emulateMediaType('screen');
  });

  it('a document that is written anew is marked, and opens cards', async () => {
    await page.evaluate(() => {
      document.open();
      document.write(
        '<!doctype html><html lang="en"><article id="new"><h1>Anew</h1><p>India and Pakistan stopped shooting on 10 May 2025.</p><p>The Indus Waters Treaty stayed on hold.</p></article>',
      );
      document.close();
    });
    await expectMarks(page, '#new', ['Indus Waters Treaty']);
    await pointAt(page, '#new');
    await expectCard(test.browser, page, 'Indus Waters Treaty');
    await closeCard();
    expect(await marksIn(page)).toEqual(['Indus Waters Treaty']);
  });
});

describe('what it cannot read', () => {
  it('a page that is far too big is given up, and the popup says so', async () => {
    const large = await test.browser.open(newspaperAddress('live.html'));
    await waitForMark(large, 'Operation Sindoor');
    await large.evaluate(() => {
      const text = document.createElement('p');
      text.style.display = 'none';
      text.textContent = 'Far too many words. '.repeat(500_001);
      document.querySelector('article')?.append(text);
    });
    await waitFor(
      'the marks to go',
      () => marksIn(large),
      (marks) => marks.length === 0,
    );
    const popup = await test.browser.openPopup(large);
    await waitForText(popup, 'This page is too big');
    await popup.close();
    await large.close();
  });

  it('nor the browser’s viewer of PDFs, and the popup says so', async () => {
    const viewer = await test.browser.open(newspaperAddress('wire.html'));
    await viewer.goto(newspaperAddress('sheet.pdf'));
    const popup = await test.browser.openPopup(viewer);
    await waitForText(popup, 'This is a PDF.');
    await popup.close();
    await viewer.close();
  });
});
