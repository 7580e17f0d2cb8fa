import { describe, expect, it } from 'vitest';
import { countLosses, countLost, framingSources } from '#components/options/impact.ts';

const sets = (...ids: string[][]) => ids.map((some) => new Set(some));

describe('what a switch takes away', () => {
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
    expect(framingSources([], { sources: [], publishers: [], countries: [], kinds: [], from: null, until: null })).toEqual([]);
  });
});
