import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutSentence } from '#components/cut-sentence.ts';

const long = `${'before '.repeat(40)}the deciding words${' after'.repeat(40)}`;
const at = long.indexOf('deciding');

it('leaves a short sentence whole', () => {
  expect(cutSentence('The gates gave way.', [{ start: 10, end: 18 }])).toEqual({
    start: 0,
    end: 19,
    cutBefore: false,
    cutAfter: false,
  });
});

it('shows the deciding words with what stands next to them, cut between words', () => {
  const { start, end, cutBefore, cutAfter } = cutSentence(long, [{ start: at, end: at + 8 }]);
  expect([cutBefore, cutAfter]).toEqual([true, true]);
  expect(long.slice(start, end)).toMatch(/^\s?before .*the deciding words.* after$/u);
  expect(end - start).toBeLessThan(220);
});

it('never cuts a deciding word, and tells of every cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % (text.length + 1);
      const because = [{ start, end: start + (b % (text.length + 1 - start)) }];
      const cut = cutSentence(text, because);
      expect(cut.start).toBeLessThanOrEqual(start);
      expect(cut.end).toBeGreaterThanOrEqual(because[0]?.end ?? 0);
      expect([cut.cutBefore, cut.cutAfter]).toEqual([cut.start > 0, cut.end < text.length]);
    }),
  );
});
