/** Reads the fixture packs. An invalid one is the valid one with its own files laid over it. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { compileFolder } from '#scripts/pack-files.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/packs', import.meta.url));
export const validPack = join(fixtures, 'valid');
export const anotherPack = join(fixtures, 'another');
export const invalidPacks = readdirSync(join(fixtures, 'invalid')).map((name) => ({
  name,
  overlay: join(fixtures, 'invalid', name),
}));

/** Makes a whole folder of an invalid pack, lends it, and removes it. */
export async function withOverlay<T>(overlay: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-pack-'));
  try {
    cpSync(validPack, folder, { recursive: true });
    cpSync(overlay, folder, { recursive: true, filter: (path) => !path.endsWith('faults.txt') });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const compileValidPack = () => compile(validPack);
export const compileAnother = () => compile(anotherPack);

async function compile(folder: string): Promise<CompiledPack> {
  const { pack, faults } = await compileFolder(folder);
  if (pack === null) throw new Error(JSON.stringify(faults, null, 2));
  return pack;
}
