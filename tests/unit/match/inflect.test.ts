import { describe, expect, test } from 'vitest';
import { inflect } from '#lib/match/inflect.ts';

describe('case forms of Russian names', () => {
  test.each([
    ['Павел Стоун', ['Павела Стоуна', 'Павелу Стоуну', 'Павелом Стоуном', 'Павеле Стоуне']],
    ['Мира Линдская', ['Миры Линдской', 'Мире Линдской', 'Миру Линдскую', 'Мирой Линдской']],
    ['Орлан', ['Орлана', 'Орлану', 'Орланом', 'Орлане']],
    ['Андрей Веский', ['Андрея Веского', 'Андрею Вескому', 'Андреем Веским', 'Андрее Веском']],
  ])('%s: all words of a form are in the same case', (name, forms) => {
    expect(inflect(name, 'ru')).toEqual(expect.arrayContaining(forms));
  });

  test('a surname in -ин has the forms of Russians and of foreigners', () => {
    expect(inflect('Калин', 'ru')).toEqual(expect.arrayContaining(['Калином', 'Калиным']));
  });

  test('initials, particles and words that do not change stay', () => {
    expect(inflect('С. Окафор', 'ru')).toContain('С. Окафора');
    expect(inflect('Веск и Тарн', 'ru')).toContain('Веска и Тарна');
    expect(inflect('Марко Отто', 'ru')).toEqual([]);
  });

  test('other languages have none', () => {
    expect(inflect('Pavel Stone', 'en')).toEqual([]);
    expect(inflect('constructor', 'constructor')).toEqual([]);
  });
});
