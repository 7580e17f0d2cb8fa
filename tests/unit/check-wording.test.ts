import { expect, test } from 'vitest';
import { checkWording, listUntranslated } from '#scripts/check-wording.ts';

const en = { card: { close: 'Close', by: 'by {name}', quotes: { one: '{n} quote', other: '{n} quotes' } } };
const hi = { card: { close: 'बंद करें', by: '{name} द्वारा', quotes: { one: '{n} उद्धरण', other: '{n} उद्धरण' } } };
const check = (card: object) => checkWording({ en, hi: { card: { ...hi.card, ...card } }, ur: {} });

test('a whole catalogue has no faults', () => {
  expect(check({})).toEqual([]);
});

test.each([
  ['a message that English has not', { open: 'खोलें' }, 'card.open is not in en.json'],
  ['a placeholder that is lacking', { by: 'द्वारा' }, 'card.by lacks {name}'],
  ['a placeholder that English has not', { by: '{name} {nam}' }, 'card.by has {nam}, which the English has not'],
  ['a plural without a form of its language', { quotes: { other: '{n}' } }, 'card.quotes lacks the plural form “one”'],
  [
    'a plural with a form its language has not',
    { quotes: { ...hi.card.quotes, few: '{n}' } },
    'card.quotes has the plural form “few”, which hi-IN does not use',
  ],
  [
    'a plural form with a placeholder too many',
    { quotes: { ...hi.card.quotes, one: '{m}' } },
    'card.quotes (one) has {m}, which the English has not',
  ],
  ['a plain message for a plural', { quotes: '{n}' }, 'card.quotes is plain, in English a plural'],
])('%s is told with file and key', (_, change, fault) => {
  expect(check(change)).toEqual([`data/wording/hi.json: ${fault}`]);
});

test('a form may say its number in words', () => {
  expect(check({ quotes: { ...hi.card.quotes, one: 'एक उद्धरण' } })).toEqual([]);
});

test('an empty message is refused', () => {
  expect(() => check({ close: '' })).toThrow();
});

test('what a language lacks is listed', () => {
  const { close: _, ...rest } = hi.card;
  expect(listUntranslated({ en, hi: { card: rest }, ur: hi })).toEqual(['data/wording/hi.json: card.close is missing']);
});
