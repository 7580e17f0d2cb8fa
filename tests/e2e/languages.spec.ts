import { afterEach, describe, expect, inject, it } from 'vitest';
import hindi from '#data/wording/hi.json';
import urdu from '#data/wording/ur.json';
import { newspaperAddress } from '#scripts/serve-newspaper.ts';
import { wear } from './looks.ts';
import { hoverMark } from './marks-on-page.ts';
import { press, waitForText } from './screen-actions.ts';
import type { Screen } from './test-browser.ts';
import { waitFor } from './wait-for.ts';
import { withBrowser } from './with-browser.ts';

const test = withBrowser();
afterEach(() => wear(test.browser, {}));

const pageOf = (screen: Screen) =>
  screen.evaluate(() => {
    const { lang, dir } = document.documentElement;
    return { lang, dir, title: document.title, heading: document.querySelector('h1')?.textContent ?? '' };
  });

const choose = (screen: Screen, language: string) =>
  waitFor(
    `a field that offers ${language}`,
    () =>
      screen.evaluate((value) => {
        const field = [...document.querySelectorAll('select')].find(({ options }) =>
          [...options].some((option) => option.value === value),
        );
        if (!field) return false;
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      }, language),
    (chosen) => chosen,
  );

describe('the language of the interface', () => {
  it('changes at once, on every screen that is open', async () => {
    const options = await test.browser.openScreen('options.html');
    const welcome = await test.browser.openScreen('welcome.html');
    await waitFor(
      'English',
      () => pageOf(options),
      ({ lang }) => lang === 'en',
    );
    await choose(options, 'ur');
    const inUrdu = { lang: 'ur', dir: 'rtl', title: urdu.options.title, heading: urdu.options.title };
    expect(
      await waitFor(
        'Urdu',
        () => pageOf(options),
        ({ title }) => title === inUrdu.title,
      ),
    ).toEqual(inUrdu);
    const there = await waitFor(
      'Urdu',
      () => pageOf(welcome),
      ({ lang }) => lang === 'ur',
    );
    expect(there).toEqual({ ...inUrdu, title: urdu.welcome.title, heading: urdu.welcome.title });
    await waitForText(options, urdu.options['did-language'].replace('{choice}', 'اردو'));
    await choose(options, 'hi');
    await waitForText(options, hindi.options['did-language'].replace('{choice}', 'हिन्दी'));
    // What was done is told in the language that is spoken by now.
    await press(options, hindi.options.undo);
    await waitForText(options, urdu.options.undone.split('{what}')[0] ?? '');
    await choose(options, 'hi');
    expect(
      await waitFor(
        'Hindi',
        () => pageOf(options),
        ({ lang }) => lang === 'hi',
      ),
    ).toMatchObject({ dir: 'ltr' });
    await welcome.close();
    await options.close();
  });

  it.runIf(inject('browser') === 'firefox')('is the browser’s where the reader has chosen none', async () => {
    for (const [language, catalogue, dir] of [
      ['ur', urdu, 'rtl'],
      ['hi', hindi, 'ltr'],
    ] as const) {
      await test.browser.speak?.(language);
      const welcome = await test.browser.openScreen('welcome.html');
      const there = await waitFor(
        `a heading in ${language}`,
        () => pageOf(welcome),
        ({ heading }) => heading === catalogue.welcome.title,
      );
      expect(there).toMatchObject({ lang: language, dir, title: catalogue.welcome.title });
      await welcome.close();
    }
    await test.browser.speak?.('en-US');
  });

  it('is that of the next card, whose quotes stay in their own', async () => {
    const page = await test.browser.open(newspaperAddress('beijing.html'));
    expect(await hoverMark(test.browser, page, 'truce')).toContain('Undisputed');
    await page.keyboard.press('Escape');
    for (const [language, dir, word] of [
      ['ur', 'rtl', urdu.parts.undisputed],
      ['hi', 'ltr', hindi.parts.undisputed],
    ] as const) {
      await wear(test.browser, { language });
      await page.bringToFront();
      await page.mouse.move(0, 0);
      expect(await hoverMark(test.browser, page, 'truce')).toContain(word);
      const card = await test.browser.inCard(page, (root) => {
        const { lang, dir } = root.firstElementChild as HTMLElement;
        const quotes = [...root.querySelectorAll('.glimpse, blockquote')].map((quote) => quote.getAttribute('lang'));
        return { lang, dir, quotes: [...new Set(quotes)] };
      });
      expect(card).toEqual({ lang: language, dir, quotes: ['en'] });
      await page.keyboard.press('Escape');
    }
    await page.close();
  });
});
