import { describe, expect, it } from 'vitest';
import { type Order, pressColumn, sortRows } from '#components/options/sort-rows.ts';
import type { SourceRow } from '#components/options/source-rows.ts';
import type { CompiledSource } from '#lib/pack/compiled.ts';

const row = (id: string, published: string): SourceRow => ({
  source: { id, publisher: id, published, country: null, kind: 'news', language: 'en' } as unknown as CompiledSource,
  hidden: null,
});
const rows = [row('Solmark Herald', '2031-03'), row('delta daily', '2031-03-07'), row('Éclair', '2030')];
const figures = { quotes: (id: string) => id.length, losses: () => 0 };
const sorted = (order: Order) => sortRows(rows, order, figures).map(({ source }) => source.id);

describe('the table of sources', () => {
  it('stands as the packs have it until a column is pressed', () => {
    expect(sorted(null)).toEqual(['Solmark Herald', 'delta daily', 'Éclair']);
  });

  it('goes by name without regard to capitals and accents', () => {
    expect(sorted({ column: 'source', descending: false })).toEqual(['delta daily', 'Éclair', 'Solmark Herald']);
  });

  it('goes by partial dates, a month behind its days', () => {
    expect(sorted({ column: 'date', descending: false })).toEqual(['Éclair', 'delta daily', 'Solmark Herald']);
  });

  it('keeps the order of equals, in either direction', () => {
    expect(sorted({ column: 'impact', descending: true })).toEqual(['Solmark Herald', 'delta daily', 'Éclair']);
    expect(sorted({ column: 'kind', descending: false })).toEqual(['Solmark Herald', 'delta daily', 'Éclair']);
  });

  it('turns round when the column is pressed again; figures begin with the largest', () => {
    expect(pressColumn(null, 'date')).toEqual({ column: 'date', descending: false });
    expect(pressColumn({ column: 'date', descending: false }, 'date')).toEqual({ column: 'date', descending: true });
    expect(pressColumn({ column: 'date', descending: true }, 'evidence')).toEqual({
      column: 'evidence',
      descending: true,
    });
    expect(sorted({ column: 'evidence', descending: true })).toEqual(['Solmark Herald', 'delta daily', 'Éclair']);
  });
});
