import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { switchFacet, switchSources } from '#components/options/filter-switches.ts';
import { facetChoices, findRows, sourceRows } from '#components/options/source-rows.ts';
import type { CompiledSource } from '#lib/pack/compiled.ts';
import { hiddenBecause, type SourceFilter, showAllSources } from '#lib/pack/source-filter.ts';

const source = (
  id: string,
  publisher: string,
  country: string | null,
  kind: CompiledSource['kind'],
): CompiledSource => ({
  id,
  publisher,
  country,
  kind,
  title: `Title of ${id}`,
  byline: null,
  published: '2025-05-18',
  url: 'https://news.example/',
  language: 'en',
  sha256: '0'.repeat(64),
  length: 1,
});
const all = [
  source('a', 'Alpha', 'IN', 'news'),
  source('b', 'Alpha', 'PK', 'opinion'),
  source('c', 'Gamma', null, 'news'),
  source('d', 'Delta', 'IN', 'opinion'),
];
const shown = (filter: SourceFilter) => all.filter((item) => hiddenBecause(item, filter) === null).map(({ id }) => id);

describe('switching a source', () => {
  it('hides it', () => {
    expect(shown(switchSources(showAllSources, all, new Set(['b']), false))).toEqual(['a', 'c', 'd']);
  });

  it('frees it from a facet that is off, and keeps hidden what else that facet hid', () => {
    const filter = switchSources({ ...showAllSources, countries: ['IN'] }, all, new Set(['a']), true);
    expect(shown(filter)).toEqual(['a', 'b', 'c']);
    expect(filter).toMatchObject({ countries: [], sources: ['d'] });
  });

  it('changes what is shown of no other source, whatever the filter', () => {
    const filters = fc.record({
      sources: fc.subarray(['a', 'b', 'c', 'd']),
      publishers: fc.subarray(['Alpha', 'Gamma', 'Delta']),
      countries: fc.subarray(['IN', 'PK', '']),
      kinds: fc.subarray(['news', 'opinion']),
      from: fc.constant(null),
      until: fc.constant(null),
    });
    fc.assert(
      fc.property(filters, fc.subarray(['a', 'b', 'c', 'd']), fc.boolean(), (filter, ids, show) => {
        const expected = all.map(({ id }) => id).filter((id) => (ids.includes(id) ? show : shown(filter).includes(id)));
        expect(shown(switchSources(filter, all, new Set(ids), show))).toEqual(expected);
      }),
    );
  });

  it('keeps a source outside the dates hidden', () => {
    const filter = { ...showAllSources, until: '2025-04', sources: ['a'] };
    expect(shown(switchSources(filter, all, new Set(['a']), true))).toEqual([]);
  });
});

describe('switching a facet', () => {
  it('hides and shows all sources of a value, with no country as a value of its own', () => {
    const off = switchFacet(showAllSources, 'countries', ['', 'IN'], false);
    expect(shown(off)).toEqual(['b']);
    expect(switchFacet(off, 'countries', ['', 'IN'], true)).toEqual(showAllSources);
  });

  it('lists no value twice', () => {
    const off = switchFacet(showAllSources, 'kinds', ['news'], false);
    expect(switchFacet(off, 'kinds', ['news'], false)).toEqual(off);
  });
});

describe('the facets', () => {
  it('count what is shown of each value, also when another switch hides it', () => {
    const filter = { ...showAllSources, sources: ['a'] };
    expect(facetChoices(sourceRows(all, filter), filter, 'publishers')).toEqual([
      { value: 'Alpha', on: true, shown: 1, of: 2 },
      { value: 'Gamma', on: true, shown: 1, of: 1 },
      { value: 'Delta', on: true, shown: 1, of: 1 },
    ]);
  });
});

describe('the search field over a table', () => {
  const rows = ['São Paulo Times', 'Paulo Coelho'];
  const find = (query: string) => findRows(rows, query, (row) => [row]);

  it('finds rows with every word, capitals and diacritics aside', () => {
    expect(find('PAULO sao')).toEqual(['São Paulo Times']);
  });

  it('shows everything for an empty query', () => {
    expect(find('  ')).toBe(rows);
  });
});
