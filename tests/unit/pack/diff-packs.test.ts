import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { diffPacks } from '#lib/pack/diff-packs.ts';
import { compileValidPack } from './fixture-packs.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compileValidPack();
});

describe('diffPacks', () => {
  it('finds nothing between a pack and itself', () => {
    const { from, to, ...parts } = diffPacks(pack, structuredClone(pack));
    expect(from).toEqual(to);
    for (const part of Object.values(parts)) expect(part).toEqual({ added: [], removed: [], changed: [] });
  });

  it('tells what was added, removed and changed, each once', () => {
    const [first, ...others] = pack.evidence;
    const [question] = pack.questions;
    const after = {
      ...pack,
      info: { ...pack.info, version: '1.1.0' },
      evidence: others.map((item) =>
        item.id === 'courier-lie' ? { ...item, said: '2031-03-07' } : { ...item, sentence: item.sentence + 1 },
      ),
      questions: [
        {
          ...question,
          framings: [...(question?.framings ?? []), { id: 'ice', label: 'Ice', summary: 'Ice did it.', evidence: [] }],
        },
      ],
    } as CompiledPack;
    const diff = diffPacks(pack, after);
    expect(diff).toMatchObject({ from: { version: '1.0.0' }, to: { version: '1.1.0' } });
    expect(diff.evidence).toEqual({ added: [], removed: [first?.id], changed: ['courier-lie'] });
    expect(diff.framings).toEqual({ added: ['who-opened-the-gates/ice'], removed: [], changed: [] });
    expect(diff.questions.changed).toEqual([]);
  });
});
