import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listWords, wordAt } from '#lib/text/words.ts';

describe('listWords', () => {
  it.each([
    ['compounds', 'Pakistan’s cease-fire, the U.S. said', ['pakistans', 'ceasefire', 'the', 'us', 'said']],
    ['parts', 'Pakistan’s cease-fire', ['pakistan', 's', 'cease', 'fire']],
    ['compounds', 'It ended.Then 1,500 left', ['it', 'ended', 'then', '1500', 'left']],
    ['compounds', 'long-term—and ‘final’ -ish', ['longterm', 'and', 'final', 'ish']],
    ['compounds', 'ce\u00adsure élan CAFÉ', ['cesure', 'elan', 'cafe']],
    ['compounds', '双方停火 today', ['双', '方', '停', '火', 'today']],
    ['parts', '𠀀x', ['𠀀', 'x']],
  ] as const)('%s of %j', (what, text, words) => {
    expect(listWords(text, what).folded).toEqual(words);
  });

  it('gives spans in order that do not overlap and hold their words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('parts' as const, 'compounds' as const),
        (text, what) => {
          const words = listWords(text, what);
          words.starts.forEach((start, at) => {
            expect(start).toBeGreaterThanOrEqual(words.ends[at - 1] ?? 0);
            expect(words.ends[at]).toBeGreaterThan(start);
            expect(words.folded[at]).not.toBe('');
            expect(wordAt(words, start)).toBe(at);
          });
        },
      ),
    );
  });
});
