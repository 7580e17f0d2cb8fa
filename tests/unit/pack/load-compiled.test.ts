import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { loadCompiled, writeCompiled } from '#lib/pack/load-compiled.ts';
import { compileValidPack } from './fixture-packs.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compileValidPack();
});

/** A pack file with one change. */
const changed = (change: (pack: { -readonly [K in keyof CompiledPack]: CompiledPack[K] }) => void) => {
  const copy = structuredClone(pack);
  change(copy);
  return loadCompiled('x.json', writeCompiled(copy));
};
const messages = ({ faults }: ReturnType<typeof loadCompiled>) => faults.map(({ message }) => message);

describe('loadCompiled', () => {
  it('gives back the very pack that was written', () => {
    expect(loadCompiled('x.json', writeCompiled(pack))).toEqual({ pack, faults: [] });
  });

  it('refuses a newer format and says what to do', () => {
    const { pack: none, faults } = loadCompiled('x.json', writeCompiled(pack).replace('"format":1', '"format":2'));
    expect(none).toBeNull();
    expect(faults).toEqual([
      {
        file: 'x.json',
        message: 'has format 2, which is newer than this Sidelight reads (1)',
        hint: 'Update Sidelight to use this pack.',
      },
    ]);
  });

  it.each(['{}', '[]', 'null', '{"type":"other","format":1}'])('refuses what is no pack: %s', (text) => {
    expect(messages(loadCompiled('x.json', text))).toEqual(['is not a Sidelight pack']);
  });

  it('refuses wrong types with their path', () => {
    const { faults } = changed((copy) => Object.assign(copy.evidence[0] ?? {}, { quote: 5 }));
    expect(faults[0]).toMatchObject({ path: 'pack.evidence[0].quote', message: 'should be string but is 5' });
  });

  it('refuses addresses that are not https', () => {
    const { faults } = changed((copy) => Object.assign(copy.sources[0] ?? {}, { url: 'javascript:alert(1)' }));
    expect(faults[0]?.path).toBe('pack.sources[0].url');
  });

  it('refuses references that lead nowhere and offsets that do not fit', () => {
    expect(
      messages(
        changed((copy) => {
          copy.entities = [];
        }),
      ),
    ).toContain('refers to "orla-dam", which is not in the pack');
    expect(
      messages(
        changed((copy) => {
          copy.sentences = [];
        }),
      ),
    ).toContain('its offsets do not fit its sentence');
    expect(
      messages(
        changed((copy) => {
          copy.sources = [...copy.sources, ...copy.sources];
        }),
      ),
    ).toContain('the id "karvia-courier" is used twice');
    expect(messages(changed((copy) => Object.assign(copy.sentences[0] ?? {}, { end: 9 })))).toContain(
      'its offsets do not fit its text',
    );
  });

  it('refuses prototype keys and repeated keys', () => {
    const text = writeCompiled(pack);
    expect(messages(loadCompiled('x.json', text.replace('"info":{', '"info":{"__proto__":{},')))[0]).toContain(
      '"__proto__"',
    );
    expect(messages(loadCompiled('x.json', text.replace('"info":{', '"info":{"id":"x",')))[0]).toContain('twice');
  });
});
