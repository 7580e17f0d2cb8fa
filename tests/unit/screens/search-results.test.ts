import { describe, expect, it } from 'vitest';
import { type CorpusResult, excerptAround, groupResults, searchPacks } from '#components/popup/search-results.ts';
import { createSearch, type SearchResult } from '#lib/pack/search.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { compileValidPack } from '#tests/unit/pack/fixture-packs.ts';

const pack = await compileValidPack();
const found = { text: '', ranges: [], score: 0 };
const entry = (key: string, result: SearchResult): CorpusResult => ({ key, pack, result });
const entity = (id: string) => entry(id, { ...found, kind: 'entity', entity: id, name: id });
const quote = (id: string) =>
  entry(id, { ...found, kind: 'quote', evidence: id, source: 's', question: null, framing: null });
const framing = (id: string) => entry(id, { ...found, kind: 'framing', question: 'q', framing: id, label: id });
const question = (id: string) => entry(id, { ...found, kind: 'question', question: id });

const many = (make: (id: string) => CorpusResult, count: number) =>
  Array.from({ length: count }, (_, index) => make(`${make(`${index}`).result.kind}-${index}`));

describe('results in groups', () => {
  it('stand in the order of their best result, framings with the questions they answer', () => {
    const { groups } = groupResults([quote('a'), framing('b'), entity('c'), question('d'), quote('e')]);
    expect(groups.map(({ group, results }) => [group, results.map(({ key }) => key)])).toEqual([
      ['quote', ['a', 'e']],
      ['question', ['b', 'd']],
      ['entity', ['c']],
    ]);
  });

  it('are listed for the arrow keys in the order in which they are seen', () => {
    const { listed } = groupResults([quote('a'), entity('b'), quote('c')]);
    expect(listed.map(({ key }) => key)).toEqual(['a', 'c', 'b']);
  });

  it('are a few of each kind, or more where there is but one', () => {
    const mixed = groupResults([...many(quote, 30), ...many(entity, 30)], 5);
    expect(mixed.groups.map(({ results }) => results.length)).toEqual([5, 5]);
    expect(groupResults(many(quote, 30), 5).listed).toHaveLength(20);
  });
});

describe('searching the packs', () => {
  const searches = [{ pack, search: createSearch(pack) }];

  it('brings the best first and gives every result a key of its own', () => {
    const results = searchPacks(searches, 'gates', showAllSources);
    const scores = results.map(({ result }) => result.score);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(results.map(({ key }) => key)).size).toBe(results.length);
    expect(results.length).toBeGreaterThan(3);
  });

  it('finds nothing without words', () => {
    expect(searchPacks(searches, ' ', showAllSources)).toEqual([]);
  });
});

describe('an excerpt', () => {
  const text = `${'word '.repeat(60)}match at the end`;
  const at = text.indexOf('match');

  it('leaves a text alone whose match is seen anyway', () => {
    const seen = { text: 'a match', ranges: [{ start: 2, end: 7 }] };
    expect(excerptAround(seen.text, seen.ranges)).toEqual({ ...seen, cutBefore: false });
  });

  it('begins at a word before the first match, which it still marks', () => {
    const cut = excerptAround(text, [{ start: at, end: at + 5 }]);
    const [range] = cut.ranges;
    expect(cut.cutBefore).toBe(true);
    expect(cut.text.startsWith('word ')).toBe(true);
    expect(cut.text.slice(range?.start, range?.end)).toBe('match');
    expect(range?.start).toBeLessThan(90);
  });
});
