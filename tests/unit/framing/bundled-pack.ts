import { fileURLToPath } from 'node:url';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { compileFolder } from '#scripts/pack-files.ts';

/** Compiles a pack of data/packs. */
export async function compileBundled(id: string): Promise<CompiledPack> {
  const { pack, faults } = await compileFolder(fileURLToPath(new URL(`../../../data/packs/${id}`, import.meta.url)));
  if (pack === null) throw new Error(JSON.stringify(faults, null, 2));
  return pack;
}
