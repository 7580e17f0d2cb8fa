import { describe, expect, it } from 'vitest';
import { countLosses, countLost, framingSources } from '#components/options/impact.ts';
import { framingsWithoutSource } from '#lib/pack/framings-without-source.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { compileValidPack } from '#tests/unit/pack/fixture-packs.ts';

const sets = (...ids: string[][]) => ids.map((some) => new Set(some));

describe('what a switch takes away', () => {
  it('is what the pack itself finds to be without a source', async () => {
    const pack = await compileValidPack();
    for (const sources of [[], ['karvia-courier'], ['solmark-herald'], ['karvia-courier', 'solmark-herald']]) {
      const filter = { ...showAllSources, sources };
      const lost = framingsWithoutSource(pack, filter).length;
      expect(countLost(framingSources([pack], filter))).toBe(lost);
      expect(countLosses(framingSources([pack], showAllSources), new Set(sources))).toBe(lost);
    }
  });

  const framings = sets(['a'], ['a', 'b'], ['b'], [], ['c', 'b']);

  it('is a framing whose every source it hides', () => {
    expect(countLosses(framings, new Set(['a']))).toBe(1);
    expect(countLosses(framings, new Set(['a', 'b']))).toBe(3);
    expect(countLosses(framings, new Set(['c']))).toBe(0);
  });

  it('does not count what is lost already', () => {
    expect(countLost(framings)).toBe(1);
    expect(countLosses(framings, new Set())).toBe(0);
  });

  it('counts nothing where there is no pack', () => {
    expect(framingSources([], showAllSources)).toEqual([]);
  });
});
