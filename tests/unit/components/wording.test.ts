import { afterEach, describe, expect, test } from 'vitest';
import { formatDate, formatDateRange } from '#components/format-date.ts';
import { nameCountry, nameLanguage } from '#components/name-codes.ts';
import { listNames, speak, wordingOf } from '#components/wording.ts';
import { interfaceLanguages } from '#lib/text/interface-language.ts';

const say = wordingOf('test', {
  plain: 'Close',
  greeting: 'About {name}',
  quotes: { one: '{n} quote', other: '{n} quotes' },
});
const { en, hi, ur } = interfaceLanguages;

afterEach(() => speak(en));

test('a message without parameters stands as it is', () => {
  expect(say('plain')).toBe('Close');
});

test('parameters are filled in as text, numbers in the reader’s way', () => {
  expect(say('greeting', { name: '<b>{n}</b>' })).toBe('About <b>{n}</b>');
  expect(say('quotes', { n: 12_345 })).toBe('12,345 quotes');
});

test('a plural takes its form from n', () => {
  expect([0, 1, 2].map((n) => say('quotes', { n }))).toEqual(['0 quotes', '1 quote', '2 quotes']);
});

test('a placeholder without a parameter stays visible', () => {
  expect(say('greeting')).toBe('About {name}');
});

test('names are listed', () => {
  expect(listNames(['A', 'B', 'C'])).toBe('A, B and C');
});

describe('in another language', () => {
  test('its own words are said, and English where it has none', () => {
    speak(hi, { test: { plain: 'बंद करें' } });
    expect([say('plain'), say('greeting', { name: 'X' })]).toEqual(['बंद करें', 'About X']);
    speak(en);
    expect(say('plain')).toBe('Close');
  });

  test('plurals follow its rules: in Hindi, none is one', () => {
    speak(hi, { test: { quotes: { one: 'एक', other: 'अनेक' } } });
    expect([0, 1, 2].map((n) => say('quotes', { n }))).toEqual(['एक', 'एक', 'अनेक']);
  });

  test('dates, numbers, lists, countries and languages are its own', () => {
    speak(hi);
    expect([formatDate('2025-05-18'), nameCountry('IN'), nameLanguage('ur')]).toEqual(['18 मई 2025', 'भारत', 'उर्दू']);
    expect(say('quotes', { n: 123_456 })).toBe('1,23,456 quotes');
    speak(ur);
    expect([formatDate('2025-05'), nameCountry('PK'), listNames(['ا', 'ب'])]).toEqual([
      'مئی 2025',
      'پاکستان',
      'ا اور ب',
    ]);
    expect(formatDateRange('2025-05-18', '2026-01-03')).toMatch(/^مئی 2025\s?[–-]\s?جنوری 2026$/u);
  });
});

describe('what runs the other way', () => {
  test('is isolated in Urdu, wherever it is filled in', () => {
    speak(ur, { test: { greeting: '{name} کے بارے میں' } });
    expect(say('greeting', { name: 'Hour24' })).toBe('\u2068Hour24\u2069 کے بارے میں');
    expect(say('greeting', { name: 'کشمیر' })).toBe('کشمیر کے بارے میں');
    expect(listNames(['Hour24', 'کشمیر'])).toBe('\u2068Hour24\u2069 اور کشمیر');
  });

  test('is isolated in English too', () => {
    expect(say('greeting', { name: 'کشمیر' })).toBe('About \u2068کشمیر\u2069');
  });
});
