import { beforeAll, describe, expect, it } from 'vitest';
import { type Guess, noProgress, outletItself, type Progress, viewExercise } from '#lib/compare/view-exercise.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { compileBundled } from '#tests/unit/framing/bundled-pack.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compileBundled('may-2025-conflict');
});

const view = (progress: Partial<Progress> = {}, question = 'who-brokered-the-ceasefire', showsNames = true) => {
  const exercise = viewExercise(pack, question, showAllSources, { ...noProgress, ...progress }, showsNames);
  if (exercise === null) throw new Error(question);
  return { ...exercise, riddles: exercise.framings.flatMap(({ riddles }) => riddles) };
};

describe('viewExercise', () => {
  it('tells of no source before it is revealed, on any question', () => {
    for (const { id } of pack.questions) {
      const { holders, ...rest } = view({}, id);
      const text = JSON.stringify(rest);
      for (const source of pack.sources) {
        for (const told of [source.publisher, source.url, source.id, source.byline ?? source.id])
          expect(text).not.toContain(told);
        expect(holders.map(({ name }) => name)).not.toContain(source.publisher);
      }
      for (const evidence of pack.evidence) expect(text).not.toContain(`"${evidence.id}"`);
    }
  });

  it('takes out of a quote the names of whoever says it', () => {
    const andrabi = view().riddles.find(({ words }) => words.some((run) => run?.includes('spokesperson')));
    expect(andrabi?.words).toEqual([
      'Pakistan’s Foreign Office spokesperson ',
      null,
      ' publicly endorsed China’s claim',
    ]);
    expect(andrabi?.answer).toBeNull();
    const government = view().riddles.find(({ words }) => words.some((run) => run?.includes('Mediation Claims')));
    expect(government?.words).toEqual([null, ' Backs China’s Mediation Claims in Op Sindoor']);
  });

  it('takes out of every quote, unless names are wanted, all that the pack calls people, places and their governments', () => {
    const text = pack.questions
      .flatMap(({ id }) => view({}, id, false).riddles)
      .flatMap(({ words }) => words)
      .join(' | ');
    expect(text).toMatch(/mediat/iu);
    const telling =
      /\b(?:India|Indian|Pakistan|Pakistani|Islamabad|New Delhi|Beijing|Chinese|Washington|US|Trump|Modi|Dar|Kashmir|Lahore)\b/u;
    expect(text).not.toMatch(telling);
    expect(
      view()
        .riddles.flatMap(({ words }) => words)
        .join(' | '),
    ).toMatch(telling);
  });

  it('reveals one, or all', () => {
    const one = view({ revealed: new Set([2]) });
    expect(one.riddles.filter(({ answer }) => answer !== null).map(({ number }) => number)).toEqual([2]);
    expect(one.isAllRevealed).toBe(false);
    expect(view({ all: true }).isAllRevealed).toBe(true);
  });

  it('lets one choose from everybody with a say, and the outlets as one', () => {
    const { holders, riddles } = view({ all: true });
    const ids = new Set([outletItself, ...holders.map(({ id }) => id)]);
    for (const { answer } of riddles) expect(ids).toContain(answer?.holder);
    expect(holders.map(({ name }) => name)).toEqual(
      holders.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b)),
    );
  });

  it('counts guesses only where they were made and revealed', () => {
    const { riddles } = view({ all: true });
    const [first, second] = riddles;
    const right = { holder: first?.answer?.holder ?? '', voice: first?.answer?.quote.voice ?? 'outlet' } as const;
    const guesses = new Map<number, Guess>([
      [1, right],
      [2, { holder: 'nobody', voice: null }],
      [3, right],
    ]);
    expect(second?.number).toBe(2);
    expect(view({ guesses, revealed: new Set([1, 2]) }).score).toEqual({
      holder: { same: 1, of: 2 },
      voice: { same: 1, of: 1 },
    });
    expect(view({ guesses }).score).toEqual({ holder: { same: 0, of: 0 }, voice: { same: 0, of: 0 } });
  });
});
