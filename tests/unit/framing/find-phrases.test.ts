import { describe, expect, it } from 'vitest';
import { findPhrases, indexPhrases } from '#lib/framing/find-phrases.ts';

const phrases = ['Gaza', 'Orla Dam', 'Orla', 'LoC', '停火'];
const index = indexPhrases(phrases.map((text) => ({ text, exact: text === 'LoC' })));
const found = (text: string) => findPhrases(index, text).map(({ phrase, start }) => [phrases[phrase], start]);

describe('findPhrases', () => {
  it.each([
    [
      'gaza, Gaza-style, Gazans',
      [
        ['Gaza', 0],
        ['Gaza', 6],
      ],
    ],
    [
      'Orla Dam’s gates',
      [
        ['Orla Dam', 0],
        ['Orla', 0],
      ],
    ],
    [
      'ORLA\n DAM',
      [
        ['Orla Dam', 0],
        ['Orla', 0],
      ],
    ],
    ['Orla. Dam', [['Orla', 0]]],
    ['the loc of the LoC', [['LoC', 15]]],
    ['宣布停火后', [['停火', 2]]],
    ['', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
