/** Packs as the commands name them: by the id of a bundled one, by folder, or by a file made by `pack build`. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Compilation } from '#lib/pack/compile-pack.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { loadCompiled } from '#lib/pack/load-compiled.ts';
import { suggest } from '#lib/pack/suggest.ts';
import { compileFolder, decodeUtf8, listPackFolders } from '#scripts/pack-files.ts';
import { CliError, reasonOf } from './cli-error.ts';
import { userPath } from './user-path.ts';

/** Opens a pack folder or file and tells all that is wrong with it. */
export async function inspectPack(path: string): Promise<Compilation> {
  const place = userPath(path);
  try {
    if ((await stat(place)).isDirectory()) return await compileFolder(place);
    const text = decodeUtf8(await readFile(place));
    const file = basename(place);
    if (text === null)
      return { pack: null, faults: [{ file, message: 'is not valid UTF-8' }], warnings: [], shares: [] };
    return { ...loadCompiled(file, text), warnings: [], shares: [] };
  } catch (error) {
    throw new CliError(`cannot read ${path}: ${reasonOf(error)}`, { exitCode: 2, cause: error });
  }
}

/** Opens a pack by id or path; faults end the command. */
export async function openPack(name: string): Promise<CompiledPack> {
  const folders = new Map((await listPackFolders()).map((folder) => [basename(folder), folder]));
  const path = folders.get(name) ?? name;
  if (path === name && !(await exists(name))) {
    const near = suggest(name, folders.keys());
    throw new CliError(`there is no pack "${name}"${near === null ? '' : `; did you mean "${near}"?`}`, {
      exitCode: 2,
    });
  }
  const { pack, faults } = await inspectPack(path);
  if (pack === null)
    throw new CliError(`the pack ${name} has ${countOf(faults.length, 'fault')}; see sidelight pack validate ${path}`, {
      exitCode: 1,
    });
  return pack;
}

/** The packs named, or all bundled ones when none is. */
export async function openPacks(names: readonly string[]): Promise<CompiledPack[]> {
  const wanted = names.length > 0 ? names : (await listPackFolders()).map((folder) => basename(folder));
  return Promise.all(wanted.map(openPack));
}

export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

async function exists(path: string): Promise<boolean> {
  return stat(userPath(path)).then(
    () => true,
    () => false,
  );
}
