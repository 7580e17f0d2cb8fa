import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineAround } from '#lib/framing/line-around.ts';

it('cuts a line between words and says where', () => {
  expect(lineAround('They said the ceasefire had held for days', { start: 14, end: 23 }, 10)).toEqual({
    before: 'said the ',
    match: 'ceasefire',
    after: ' had held',
    cutBefore: true,
    cutAfter: true,
  });
});

it('is always a verbatim run, its cuts told', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.nat(), fc.nat(), fc.nat(60), (text, a, b, nearby) => {
      const start = a % (text.length + 1);
      const end = start + (b % (text.length + 1 - start));
      const { before, match, after, cutBefore, cutAfter } = lineAround(text, { start, end }, nearby);
      expect(text.slice(start - before.length, end + after.length)).toBe(before + match + after);
      expect([cutBefore, cutAfter]).toEqual([before.length < start, end + after.length < text.length]);
    }),
  );
});
