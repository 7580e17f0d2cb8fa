import { describe, expect, test } from 'vitest';
import { spellDates } from '#lib/match/spell-dates.ts';

const dates = [
  { date: '2031-03', points: 2 },
  { date: '2031-03-22', points: 1 },
];
const spelled = (...languages: string[]) =>
  spellDates(dates, languages).map(({ text, points }) => `${text} = ${points}`);

describe('dates of a topic', () => {
  test('are spelled in both English orders, long and short, with and without an ordinal', () => {
    expect(spelled('en')).toEqual(
      expect.arrayContaining(['22 March = 1', 'March 22 = 1', '22 Mar = 1', '22nd March = 1', 'March 22nd = 1']),
    );
  });

  test('are worth as much in either order: what "22 March 2031" gets in two parts, "March 22, 2031" gets with its year', () => {
    expect(spelled('en')).toContain('March 2031 = 2');
    expect(spelled('en')).toContain('March 22, 2031 = 2');
    expect(spelled('en').some((text) => text.startsWith('22 March 2031'))).toBe(false);
  });

  test.each([
    ['ru', '22 марта = 1'],
    ['tr', '22 Mart = 1'],
    ['hi', '22 मार्च = 1'],
    ['ur', '22 مارچ = 1'],
    ['ar', '22 مارس = 1'],
    ['zh', '3月22日 = 1'],
  ])('are spelled in other languages: %s', (language, text) => {
    expect(spelled(language)).toContain(text);
  });

  test('leave the Russian word for year to the newsroom', () => {
    expect(spelled('ru').join()).not.toContain('г.');
  });

  test.each([
    ['1', '1st'],
    ['2', '2nd'],
    ['3', '3rd'],
    ['4', '4th'],
    ['11', '11th'],
    ['12', '12th'],
    ['13', '13th'],
    ['21', '21st'],
    ['30', '30th'],
  ])('day %s has the ordinal %s', (day, ordinal) => {
    const texts = spellDates([{ date: `2031-03-${day.padStart(2, '0')}`, points: 1 }], ['en']).map(({ text }) => text);
    expect(texts).toContain(`March ${ordinal}`);
  });

  test('a year alone is itself', () => {
    expect(spellDates([{ date: '2031', points: 1 }], ['en'])).toEqual([{ text: '2031', points: 1 }]);
  });
});
