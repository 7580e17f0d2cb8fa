import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { nameCountry, nameLanguage } from '#components/name-codes.ts';
import { speak } from '#components/wording.ts';
import urdu from '#data/wording/ur.json';
import { interfaceLanguages } from '#lib/text/interface-language.ts';
import { showScreen } from '#tests/dom/screens/show-screen.ts';
import { allScreens, sameEverywhere } from './all-screens.tsx';
import { pseudo, pseudoWords } from './pseudo.ts';
import { languageOf, overlappingTexts, shownTexts, strayWords, textWithoutRoom } from './shown-text.ts';

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
    // A message with an element in it is in two pieces.
    return rest.replace(/^[^⟦⟧]*⟧|⟦[^⟦⟧]*$/u, '');
  };
  expect(strayWords(document.body, pseudo.tag, names, withoutOurs)).toEqual([]);
});

describe('in Urdu', () => {
  // "PDF", "Tab" and "example.com" are words of ours too.
  const messages = Object.values(urdu).flatMap((namespace) => Object.values<string | object>(namespace));
  const words = messages.flatMap((message) => (typeof message === 'string' ? message : Object.values(message)));
  const latin = new Set(
    words
      .join('\n')
      .replaceAll(/\{[^}]*\}/gu, '')
      .match(/[a-z]+/giu),
  );

  it.each(allScreens)('%s marks up what stays in the language of its pack or source', (_, screen) => {
    speak(interfaceLanguages.ur, urdu);
    showScreen(screen());
    expect(document.documentElement.dir).toBe('rtl');
    for (const details of document.querySelectorAll('details')) details.open = true;
    // What fills a message is isolated, as it runs the other way.
    const withoutOurs = (text: string) =>
      text
        .replaceAll(/\u2068[^\u2068\u2069]*\u2069/gu, '')
        .replaceAll(/[a-z]+/giu, (word) => (latin.has(word) ? '' : word));
    expect(strayWords(document.body, 'ur', sameEverywhere, withoutOurs)).toEqual([]);
    // Names may stand within a sentence of ours; whole phrases are to be read in their own language.
    const phrases = shownTexts(document.body)
      .filter(({ parent }) => languageOf(parent) === 'ur' && !parent.closest('svg, option'))
      .flatMap(({ text }) => text.match(/\u2068[^\u2068\u2069]*\u2069/gu) ?? [])
      .filter((phrase) => (phrase.match(/[a-z]+/giu) ?? []).length > 5);
    expect(phrases).toEqual([]);
  });
});
