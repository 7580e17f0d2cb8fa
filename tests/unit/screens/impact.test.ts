import { describe, expect, it } from 'vitest';
import { countLost, framingSources, listLosses } from '#components/options/impact.ts';
import { framingsWithoutSource } from '#lib/pack/framings-without-source.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { compileValidPack } from '#tests/unit/pack/fixture-packs.ts';

const resting = (...ids: string[][]) =>
  ids.map((some, index) => ({ question: 'Which?', label: `${index}`, language: 'en', sources: new Set(some) }));

describe('what a switch takes away', () => {
  it('is what the pack itself finds to be without a source', async () => {
    const pack = await compileValidPack();
    for (const sources of [[], ['karvia-courier'], ['solmark-herald'], ['karvia-courier', 'solmark-herald']]) {
      const filter = { ...showAllSources, sources };
      const lost = framingsWithoutSource(pack, filter).length;
      expect(countLost(framingSources([pack], filter))).toBe(lost);
      expect(listLosses(framingSources([pack], showAllSources), new Set(sources))).toHaveLength(lost);
    }
  });

  const framings = resting(['a'], ['a', 'b'], ['b'], [], ['c', 'b']);

  it('is a framing whose every source it hides', () => {
    const lost = (...ids: string[]) => listLosses(framings, new Set(ids)).map(({ label }) => label);
    expect(lost('a')).toEqual(['0']);
    expect(lost('a', 'b')).toEqual(['0', '1', '2']);
    expect(lost('c')).toEqual([]);
  });

  it('does not count what is lost already', () => {
    expect(countLost(framings)).toBe(1);
    expect(listLosses(framings, new Set())).toEqual([]);
  });

  it('counts nothing where there is no pack', () => {
    expect(framingSources([], showAllSources)).toEqual([]);
  });
});
