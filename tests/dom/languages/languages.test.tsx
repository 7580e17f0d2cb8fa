import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { nameCountry, nameLanguage } from '#components/name-codes.ts';
import { speak, type Words } from '#components/wording.ts';
import hindi from '#data/wording/hi.json';
import urdu from '#data/wording/ur.json';
import { interfaceLanguages } from '#lib/text/interface-language.ts';
import { showScreen } from '#tests/dom/screens/show-screen.ts';
import { allScreens, sameEverywhere } from './all-screens.tsx';
import { pseudo, pseudoWords } from './pseudo.ts';
import { overlappingTexts, strayWords, textWithoutRoom } from './shown-text.ts';

/** One line of a quote or fact, whose rest comes on unfolding. */
const cutOnPurpose = '.glimpse, .one-line, .popup-site, .page-strip-title';

afterEach(() => speak(interfaceLanguages.en));

describe.each([320, 410])('in a window of %i px, with words 40 per cent longer', (width) => {
  beforeAll(() => page.viewport(width, 640));

  // The toolbar’s popup is never narrower than it wants to be.
  const screens = allScreens.filter(([name]) => width > 400 || !name.startsWith('popup'));

  it.each(screens)('%s has room for its text', (_, screen) => {
    speak(pseudo, pseudoWords);
    showScreen(screen());
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    expect(textWithoutRoom(document.body, cutOnPurpose)).toEqual([]);
    expect(overlappingTexts(document.body)).toEqual([]);
  });
});

it.each(allScreens)('%s says nothing that is not in the catalogue', (_, screen) => {
  speak(pseudo, pseudoWords);
  showScreen(screen());
  const names = [...sameEverywhere, ...['IN', 'PK'].map(nameCountry), nameLanguage('en'), ' and '];
  const withoutOurs = (text: string) => {
    let rest = text;
    // From within: what fills a message may itself be one.
    while (/⟦[^⟦⟧]*⟧/u.test(rest)) rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/gu, '');
    return rest;
  };
  expect(strayWords(document.body, pseudo.tag, names, withoutOurs)).toEqual([]);
});

describe.each([
  ['Hindi', interfaceLanguages.hi, hindi as Words],
  ['Urdu', interfaceLanguages.ur, urdu as Words],
])('in %s', (_, language, words) => {
  it.each(allScreens)('%s marks up what stays in the language of its pack or source', (_name, screen) => {
    speak(language, words);
    showScreen(screen());
    expect(document.documentElement.dir).toBe(language.dir);
    const withoutOurs = (text: string) => {
      const rest = text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/gu, '');
      return /[\u0600-\u06ff\u0900-\u097f]/u.test(rest) ? '' : rest;
    };
    expect(strayWords(document.body, language.tag, sameEverywhere, withoutOurs)).toEqual([]);
  });
});
