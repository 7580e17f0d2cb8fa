import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexLines } from '#lib/text/lines.ts';

describe('indexLines', () => {
  it('counts lines and columns from 1', () => {
    const lines = indexLines('ab\ncd\n\ne');
    expect(lines.count).toBe(4);
    expect([0, 2, 3, 6, 7].map(lines.lineOf)).toEqual([1, 1, 2, 3, 4]);
    expect(lines.columnOf(4)).toBe(2);
  });

  it('leaves line ends out of a line, also those of Windows', () => {
    const text = 'ab\r\ncd\n';
    const lines = indexLines(text);
    const slices = [1, 2, 3].map((line) => text.slice(lines.spanOf(line).start, lines.spanOf(line).end));
    expect(slices).toEqual(['ab', 'cd', '']);
  });

  it('agrees with splitting the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', 'é') }), fc.nat(), (text, seed) => {
        const offset = text === '' ? 0 : seed % text.length;
        const before = text.slice(0, offset).split('\n');
        const lines = indexLines(text);
        expect(lines.count).toBe(text.split('\n').length);
        expect(lines.lineOf(offset)).toBe(before.length);
        expect(lines.columnOf(offset)).toBe((before.at(-1) ?? '').length + 1);
      }),
    );
  });
});
