import type { Rollup } from 'vite';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { parseLexicon } from '#lib/match/serialise-lexicon.ts';
import { packPlugin } from '#scripts/vite-pack.ts';
import { invalidPacks, validPack, withOverlay } from '#tests/unit/pack/fixture-packs.ts';

/** Bundles one virtual module as for a release and runs what came out. */
async function importBuilt(id: string, folders?: readonly string[]): Promise<Record<string, unknown>> {
  const { code } = await bundle(id, 'production', folders);
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

async function bundle(id: string, mode: string, folders?: readonly string[]): Promise<Rollup.OutputChunk> {
  const input = 'virtual:entry';
  const entry = {
    name: 'entry',
    resolveId: (name: string) => (name === input ? name : undefined),
    load: (name: string) => (name === input ? `export * from '${id}';` : undefined),
  };
  const result = await build({
    configFile: false,
    mode,
    logLevel: 'silent',
    plugins: [packPlugin(folders), entry],
    build: { write: false, rolldownOptions: { input, preserveEntrySignatures: 'strict' } },
  });
  const [{ output }] = [result].flat() as [Rollup.RollupOutput];
  return output[0];
}

describe('packPlugin', () => {
  it('bundles the packs of data/packs and their lexicon', async () => {
    const { packs } = await importBuilt('virtual:sidelight/packs');
    expect(packs).toMatchObject([{ info: { id: 'may-2025-conflict' } }]);
    const { lexicon } = await importBuilt('virtual:sidelight/lexicon');
    expect(parseLexicon(lexicon as string)).toBeDefined();
  });

  it('ties the bundle to its source files in development, so that a change rebuilds it', async () => {
    const { moduleIds } = await bundle('virtual:sidelight/packs', 'development');
    const files = moduleIds.map((id) => id.split('?')[0] ?? '');
    expect(files.some((file) => file.endsWith('data/packs/may-2025-conflict/pack.json'))).toBe(true);
    expect(files.some((file) => file.includes('/seeds/'))).toBe(true);
  });

  it('stops the build at any fault and tells all of them', async () => {
    const overlay = invalidPacks.find(({ name }) => name === 'missing-key')?.overlay ?? '';
    await withOverlay(overlay, async (bad) => {
      await expect(importBuilt('virtual:sidelight/packs', [bad, validPack])).rejects.toThrow(
        /faults in packs:\n.*questions\.json:8: lacks "label"/u,
      );
    });
  });
});
