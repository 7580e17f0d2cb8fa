import { beforeAll, describe, expect, it } from 'vitest';
import { listHints } from '#lib/compare/list-hints.ts';
import { noProgress, viewExercise } from '#lib/compare/view-exercise.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { compileBundled } from '#tests/unit/framing/bundled-pack.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compileBundled('may-2025-conflict');
});

const question = 'who-brokered-the-ceasefire';
const hints = (filter = showAllSources) => listHints(pack, question, filter);
const answers = () => {
  const exercise = viewExercise(pack, question, showAllSources, { ...noProgress, all: true }, true);
  const riddles = exercise?.framings.flatMap((framing) => framing.riddles) ?? [];
  return new Map(riddles.map(({ number, answer }) => [number, answer?.quote]));
};

describe('listHints', () => {
  it('points at who stands behind several framings', () => {
    const moved = hints().filter(({ kind }) => kind === 'moved');
    expect(moved.map((hint) => 'name' in hint && hint.name)).toEqual(['Government of Pakistan']);
  });

  it('numbers the quotes as the class sees them', () => {
    const quotes = answers();
    const numbersOf = (kind: string) =>
      hints().flatMap((hint) => (hint.kind === kind && 'numbers' in hint ? hint.numbers : []));
    expect(numbersOf('headline').map((number) => quotes.get(number)?.voice)).toContain('headline');
    for (const number of numbersOf('headline')) expect(quotes.get(number)?.voice).toBe('headline');
    for (const number of numbersOf('rejects')) expect(quotes.get(number)?.mode).toBe('rejects');
    for (const number of numbersOf('moved')) expect(quotes.get(number)?.holder.id).toBe('pakistan');
    expect(numbersOf('rejects').length).toBeGreaterThan(0);
  });

  it('says nothing about what is not there', () => {
    const onlyHour24 = { ...showAllSources, sources: pack.sources.map(({ id }) => id).filter((id) => id !== 'hour24') };
    expect(hints(onlyHour24).map(({ kind }) => kind)).not.toContain('rejects');
    expect(listHints(pack, 'no-such-question', showAllSources)).toEqual([]);
  });
});
