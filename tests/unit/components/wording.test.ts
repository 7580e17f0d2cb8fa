import { expect, test } from 'vitest';
import { listNames, wordingOf } from '#components/wording.ts';

const say = wordingOf({
  plain: 'Close',
  greeting: 'About {name}',
  quotes: { one: '{n} quote', other: '{n} quotes' },
});

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
