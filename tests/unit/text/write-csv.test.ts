import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsvRow } from '#lib/text/write-csv.ts';

/** A reader of RFC 4180, for one row. */
function readRow(row: string): string[] {
  const cells = [...`,${row.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/gu)];
  return cells.map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain);
}

describe('writeCsvRow', () => {
  it.each([
    [['a', 'b c', 3], 'a,b c,3\r\n'],
    [['', ''], ',\r\n'],
    [['He said "no", twice', 'two\nlines'], '"He said ""no"", twice","two\nlines"\r\n'],
    [['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)'], '"\'=HYPERLINK(""x"")",\'+1,\'-1,\'@SUM(A1)\r\n'],
    [[' =1+1', '\t=1', '＝1', -1], "' =1+1,'\t=1,'＝1,-1\r\n"],
  ])('%j', (cells, row) => {
    expect(writeCsvRow(cells)).toBe(row);
  });

  it('can be read back, whatever is in it, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (cells) => {
        const row = writeCsvRow(cells);
        expect(readRow(row)).toEqual(
          cells.map((cell) => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell)),
        );
      }),
    );
  });
});
