import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSearch, type Search, type SearchResult } from '#lib/pack/search.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { compileValidPack } from './fixture-packs.ts';

let search: Search;
beforeAll(async () => {
  search = createSearch(await compileValidPack());
});

const find = (words: string, filter = showAllSources) => search(words, filter);
const marked = (result: SearchResult | undefined) =>
  result?.ranges.map(({ start, end }) => result.text.slice(start, end));

describe('search', () => {
  it('finds entities by name and alias, also misspelt', () => {
    expect(find('orla dam')[0]).toMatchObject({ kind: 'entity', entity: 'orla-dam', text: 'Orla Dam' });
    expect(find('lower vesna barage')[0]).toMatchObject({
      entity: 'orla-dam',
      name: 'Orla Dam',
      text: 'Lower Vesna Barrage',
    });
    expect(find('tavn')[0]).toMatchObject({ entity: 'water-minister-tavin' });
  });

  it('finds quotes by words within them, in any order', () => {
    expect(find('worn hinges')[0]).toMatchObject({
      kind: 'quote',
      evidence: 'courier-hinges',
      question: 'who-opened-the-gates',
      framing: 'gates-failed',
    });
  });

  it('finds questions, framings and sources', () => {
    const kinds = (words: string) => find(words).map(({ kind }) => kind);
    expect(kinds('what opened the gates')).toContain('question');
    expect(kinds('failed by themselves')[0]).toBe('framing');
    expect(kinds('solmark herald')[0]).toBe('source');
  });

  it('wants all words, and takes some only when nothing has all', () => {
    expect(find('worn gates zebra').length).toBeGreaterThan(0);
    expect(find('hinges herald').every(({ text }) => /hinges|herald/iu.test(text))).toBe(true);
    expect(find('hinges worn')).toHaveLength(1);
  });

  it('tells which words to highlight, whole', () => {
    expect(marked(find('hinge wron')[0])).toEqual(['hinges', 'worn']);
    expect(marked(find('Karvia’s')[0])).toEqual(['Karvia']);
  });

  it('finds words by their beginning, and no parts of words', () => {
    expect(find('barr').map(({ text }) => text)).toContain('Lower Vesna Barrage');
    expect(find('rrage')).toEqual([]);
  });

  it('does not find what hidden sources say', () => {
    const filter = { ...showAllSources, sources: ['karvia-courier'] };
    expect(find('hinges', filter)).toEqual([]);
    expect(find('courier', filter).filter(({ kind }) => kind === 'source')).toEqual([]);
    expect(find('orla dam', filter)[0]).toMatchObject({ kind: 'entity' });
    const none = { ...showAllSources, sources: ['karvia-courier', 'solmark-herald'] };
    expect(new Set(find('gates', none).map(({ kind }) => kind))).toEqual(new Set());
  });

  it('takes search operators and single letters as plain text', () => {
    expect(find('!orla')[0]).toMatchObject({ entity: 'orla-dam' });
    expect(find(' ')).toEqual([]);
    expect(find('a')).toEqual([]);
  });

  it('answers any input, however long, with ranges within the text, best first', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constant('gates '.repeat(5_000)),
          fc.constant('x'.repeat(100_000)),
        ),
        (words) => {
          let last = 0;
          for (const { text, ranges, score } of find(words)) {
            expect(score).toBeGreaterThanOrEqual(last);
            last = score;
            for (const { start, end } of ranges) expect(text.slice(start, end)).not.toBe('');
          }
        },
      ),
    );
  });
});
