import { beforeAll, describe, expect, it } from 'vitest';
import { initialState } from '#lib/compare/compare-state.ts';
import { describeSource, sourceOf } from '#lib/compare/describe-source.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { compileBundled } from '#tests/unit/framing/bundled-pack.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compileBundled('may-2025-conflict');
});

const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0);

describe('one source', () => {
  it('has each of its quotes in one voice', () => {
    for (const { id } of pack.sources) {
      const own = pack.evidence.filter(({ source }) => source === id);
      const detail = describeSource(pack, id, showAllSources);
      expect(detail?.quotes).toBe(own.length);
      expect(sum(detail?.voices ?? [])).toBe(own.length);
      const outlet = own.filter(({ holder }) => holder === id).length;
      expect(sum(detail?.holders ?? [])).toBe(own.length - outlet);
    }
  });

  it('either addresses a question or is silent on it', () => {
    const detail = describeSource(pack, 'hour24', showAllSources);
    const both = [...(detail?.questions ?? []), ...(detail?.silentOn ?? [])].map(({ id }) => id);
    expect(both.sort()).toEqual(pack.questions.map(({ id }) => id).sort());
    expect(detail?.silentOn.map(({ id }) => id)).toContain('who-came-out-ahead');
  });

  it('lets those whom it quotes most come first, never itself', () => {
    const detail = describeSource(pack, 'training-by-himanshu', showAllSources);
    const counts = detail?.holders.map(({ count }) => count) ?? [];
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(detail?.holders.some(({ holder }) => holder.isOutlet)).toBe(false);
  });

  it('is described, and called hidden, where the filter hides it', () => {
    const detail = describeSource(pack, 'hour24', { ...showAllSources, sources: ['hour24'] });
    expect(detail?.hiddenBecause).toBe('source');
    expect(detail?.questions.length).toBeGreaterThan(0);
  });

  it('is none that the pack does not have', () => {
    expect(describeSource(pack, 'gone', showAllSources)).toBeNull();
  });
});

describe('the source that is shown', () => {
  it('is the one asked for, else the first that is not hidden', () => {
    const asked = { ...initialState, source: 'may-2025-conflict/hour24' };
    expect(sourceOf(pack, asked, showAllSources)).toBe('hour24');
    expect(sourceOf(pack, initialState, showAllSources)).toBe('education-post');
    expect(sourceOf(pack, initialState, { ...showAllSources, sources: ['education-post'] })).toBe('jadetimes');
  });
});
