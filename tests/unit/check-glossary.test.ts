import { expect, test } from 'vitest';
import { checkGlossary, checkLetters } from '#scripts/check-glossary.ts';

const glossary = [{ english: 'quotes?', hi: 'उद्धरण', ur: 'اقتباس' }];
const en = { card: { quotes: { one: '{n} quote', other: '{n} quotes' }, more: 'More: {quotes}' } };
const card = (change: object) => ({ en, hi: { card: change }, ur: {} });

test('a word that goes by its own word in another language is fine, in whatever form', () => {
  const quotes = { one: '{n} उद्धरण', other: '{n} उद्धरणों' };
  expect(checkGlossary(card({ quotes }), glossary)).toEqual([]);
});

test('one that goes by another word is told with file and key', () => {
  const faults = checkGlossary(card({ quotes: { one: '{n} कथन', other: '{n} कथन' } }), glossary);
  expect(faults).toEqual(['data/wording/hi.json: card.quotes has no “उद्धरण” for “quotes?” (glossary.json)']);
});

test('placeholders are no words', () => {
  expect(checkGlossary(card({ more: 'और: {quotes}' }), glossary)).toEqual([]);
});

test.each([
  [
    'a Latin stop in Hindi',
    { hi: { a: { b: 'यह है.' } } },
    'hi.json: a.b ends a sentence with something other than “।”',
  ],
  ['a Latin comma in Urdu', { ur: { a: { b: 'ہاں, نہیں' } } }, 'ur.json: a.b has Latin punctuation; Urdu has ، ؛ ؟ ۔'],
  [
    'an Arabic letter in Urdu',
    { ur: { a: { b: 'كارڈ' } } },
    'ur.json: a.b has an Arabic letter that Urdu writes as another one (ی ک ہ ۃ)',
  ],
  [
    'a letter put together otherwise',
    { hi: { a: { b: '\u095b' } } },
    'hi.json: a.b is not in the usual form of Unicode (NFC)',
  ],
])('%s is told', (_, change, fault) => {
  expect(checkLetters({ en: {}, hi: {}, ur: {}, ...change })).toEqual([`data/wording/${fault}`]);
});

test('dates, addresses and names of files keep their dots', () => {
  expect(checkLetters({ en: {}, hi: {}, ur: { a: { b: '2025-05، example.com یا (.md)۔' } } })).toEqual([]);
});
