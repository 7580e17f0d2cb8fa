import { beforeAll, describe, expect, it } from 'vitest';
import { fitSheet } from '#lib/compare/fit-sheet.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { describeQuestion } from '#lib/pack/describe-question.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import type { FramingView } from '#lib/pack/views.ts';
import { compileBundled } from '#tests/unit/framing/bundled-pack.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compileBundled('may-2025-conflict');
});

const framingsOf = (question: string): readonly FramingView[] =>
  describeQuestion(pack, question, showAllSources)?.framings ?? [];

describe('fitSheet', () => {
  it('prints every quote where there is room', () => {
    const framings = framingsOf('who-brokered-the-ceasefire');
    const fitted = fitSheet(framings, 100_000);
    expect(fitted.map(({ quotes }) => quotes)).toEqual(framings.map(({ quotes }) => quotes));
    expect(fitted.every(({ left }) => left === 0)).toBe(true);
  });

  it('keeps one quote of each framing, one that holds it where there is one, however little room there is', () => {
    for (const { id } of pack.questions) {
      for (const { framing, quotes, left } of fitSheet(framingsOf(id), 0)) {
        expect(quotes).toHaveLength(1);
        expect(left).toBe(framing.quotes.length - 1);
        if (framing.quotes.some(({ mode }) => mode === 'endorses')) expect(quotes[0]?.mode).toBe('endorses');
      }
    }
  });

  it('lets another speaker in before one has a second say', () => {
    const [usBrokered] = fitSheet(framingsOf('who-brokered-the-ceasefire'), 2_000).filter(
      ({ framing }) => framing.id === 'us-brokered',
    );
    const holders = usBrokered?.quotes.map(({ holder }) => holder.id) ?? [];
    expect(holders.length).toBeGreaterThan(1);
    expect(new Set(holders).size).toBe(holders.length);
  });

  it('never gives more than there is room for beyond the first quotes', () => {
    const lengthOf = (room: number) =>
      fitSheet(framingsOf('who-brokered-the-ceasefire'), room)
        .flatMap(({ quotes }) => quotes)
        .reduce((sum, { quote }) => sum + quote.length, 0);
    expect(lengthOf(3_000)).toBeLessThan(3_000);
    expect(lengthOf(2_000)).toBeLessThan(lengthOf(4_000));
  });
});
