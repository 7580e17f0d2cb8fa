import { describe, expect, test } from 'vitest';
import { foldOf, kind, kindOf } from '#lib/text/fold.ts';

const fold = (text: string) => [...text].map((char) => String.fromCharCode(foldOf(char.charCodeAt(0)))).join('');

describe('letters fold to', () => {
  test.each([
    ['small ones', 'SINDOOR', 'sindoor'],
    ['their base', 'éïñçşğąőł', 'eincsgaol'],
    ['the dotted and the dotless i to one', 'İIıi', 'iiii'],
    ['narrow forms', 'ＰＬ１５', 'pl15'],
    ['one Arabic yeh, kaf, heh and alef', 'یىيکكہھةأإآ', 'يييككهههااا'],
    ['consonants without nukta', '\u0958\u0959\u095C', 'कखड'],
    ['digits of this script', '४००٣۷', '40037'],
    ['е for ё', 'ёЁ', 'ее'],
  ])('%s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('nothing when they stand for several letters', () => {
    expect(fold('ßæﬁ')).toBe('ßæﬁ');
  });
});

describe('units are told apart', () => {
  test.each([
    ['capitals', 'AÉЯ', kind.capital],
    ['letters and digits, also of scripts without capitals', 'aéя5دक가_', kind.letter],
    ['scripts without spaces', '王カとกမ', kind.ideograph],
    ['white space', ' \u00A0\u2009\u3000\n\t', kind.space],
    ['dashes', '-\u2010\u2011–—\u2212', kind.dash],
    ['quotes and the middle dots of names', '"\'“”‘’«»・·', kind.quote],
    ['full stops', '.', kind.stop],
    ['invisible signs', '\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF', kind.format],
    ['marks of the letter before', '\u0301\u0640\u064E\u093C', kind.mark],
    ['all other signs', ',:;!?/@#&²…', kind.symbol],
  ])('%s', (_what, text, expected) => {
    for (const char of text) expect([char, kindOf(char.charCodeAt(0))]).toEqual([char, expected]);
  });

  test('Latin letters and punctuation as Unicode has them', () => {
    const kinds = [
      [/\p{Cf}/u, kind.format],
      [/\s/u, kind.space],
      [/[\p{Pd}\u2043]/u, kind.dash],
      [/[\p{Pi}\p{Pf}´·‚„′″‵‧]/u, kind.quote],
      [/[\p{Lu}\p{Lt}]/u, kind.capital],
      [/\p{L}/u, kind.letter],
    ] as const;
    const ranges = [
      [0x80, 0x180],
      [0x2000, 0x2065],
      [0x2066, 0x2070],
    ] as const;
    for (const [from, to] of ranges) {
      for (let unit = from; unit < to; unit++) {
        const char = String.fromCharCode(unit);
        const expected = kinds.find(([expression]) => expression.test(char))?.[1] ?? kind.symbol;
        expect([char, kindOf(unit)]).toEqual([char, expected]);
      }
    }
  });

  test('surrogates are words by themselves, also when one is lost', () => {
    for (const unit of [0xd800, 0xdbff, 0xdc00, 0xdfff]) expect(kindOf(unit)).toBe(kind.ideograph);
  });
});
