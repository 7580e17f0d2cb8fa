import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVocabulary, typedWords, wordsIn } from '#lib/pack/search-words.ts';

const vocabulary =
  'dar radar kwatra water waters war warned forward toward iran india indian modern tavin bhutto zardari rubio us used s400 2025 jaishankar';
const meaningOf = createVocabulary(vocabulary.split(' '));
const meant = (typed: string) => [...meaningOf(typed)].sort((a, b) => b[1] - a[1]).map(([word]) => word);

describe('a typed word', () => {
  it('means the words that it begins, the nearest first', () => {
    expect(meant('water')).toEqual(['water', 'waters']);
    expect(meant('ind')).toEqual(['india', 'indian']);
    expect(meant('jaish')).toEqual(['jaishankar']);
  });

  it.each([
    ['water', 'kwatra'],
    ['dar', 'radar'],
    ['dar', 'zardari'],
    ['war', 'forward'],
    ['ward', 'toward'],
    ['shankar', 'jaishankar'],
  ])('“%s” is not looked for inside “%s”', (typed, word) => {
    expect(meant(typed)).not.toContain(word);
  });

  it.each([
    ['tavn', 'tavin'],
    ['tvain', 'tavin'],
    ['hutto', 'bhutto'],
    ['bhuto', 'bhutto'],
    ['bhuttto', 'bhutto'],
    ['bhitto', 'bhutto'],
    ['rubo', 'rubio'],
    ['jaishanker', 'jaishankar'],
    ['jaisanker', 'jaishankar'],
    ['jiashankar', 'jaishankar'],
    ['jaisahn', 'jaishankar'],
  ])('“%s” is taken for a slip in “%s”', (typed, word) => {
    expect(meant(typed)).toEqual([word]);
  });

  it.each([
    ['iraq', 'iran'],
    ['modi', 'modern'],
    ['far', 'war'],
    ['2024', '2025'],
    ['s500', 's400'],
    ['indigo', 'india'],
    ['rubber', 'rubio'],
    ['zebra', 'zardari'],
  ])('“%s” is not taken for a slip in “%s”', (typed, word) => {
    expect(meant(typed)).not.toContain(word);
  });

  it('is no slip where it begins a word as it stands', () => {
    expect(meant('warn')).toEqual(['warned']);
    expect(meant('us')).toEqual(['us']);
  });

  it('of any length and script is answered with words there are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        for (const word of meant(typed)) expect(vocabulary.split(' ')).toContain(word);
      }),
    );
  });
});

describe('words', () => {
  it('of what is typed lose capitals, diacritics, possessives and single letters', () => {
    expect(typedWords('Erdoğan’s visit to S. Jaishankar')).toEqual(['erdogan', 'visit', 'to', 'jaishankar']);
  });

  it('are typed in parts or in one', () => {
    expect(wordsIn('the S-400').map(({ folded }) => folded)).toEqual(['the', '400', 'the', 's400']);
    expect(typedWords('S-400')).toEqual(['400']);
    expect(typedWords('U.S.')).toEqual(['us']);
  });

  it('of other scripts are words too, each letter where there are no spaces', () => {
    expect(typedWords('مودی नरेंद्र 王毅')).toHaveLength(4);
  });

  it('stand where they are found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end } of wordsIn(text)) expect(text.slice(start, end)).not.toBe('');
      }),
    );
  });
});
