/** Reads pack folders and seeds from disk as bytes; what they say is checked in lib/pack. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Compilation, compilePack } from '#lib/pack/compile-pack.ts';
import type { Fault } from '#lib/pack/fault.ts';
import { readPack } from '#lib/pack/read-pack.ts';
import type { Seed } from '#lib/pack/source-text.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
export const packsFolder = join(root, 'data/packs');
const projectSeeds = join(root, 'seeds');

/** Bytes of one file that are read at most. */
const maxBytes = 32_000_000;

/** Folders of the bundled packs, sorted. */
export async function listPackFolders(): Promise<string[]> {
  const entries = await readdir(packsFolder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(packsFolder, name))
    .sort();
}

/** Every file that the bundled packs are made from, for watching. */
export async function listPackFiles(): Promise<string[]> {
  const inFolders = [packsFolder, projectSeeds].map(async (folder) => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  });
  return (await Promise.all(inFolders)).flat();
}

/** Where a pack's seeds lie: in its own folder `seeds`, else in the project's. */
export async function seedsFolderOf(packFolder: string): Promise<string> {
  const own = join(packFolder, 'seeds');
  return (await isFolder(own)) ? own : projectSeeds;
}

/**
 * Reads and compiles the pack in a folder.
 * @throws when the folder or its seeds cannot be read at all. What is wrong within them comes back as faults.
 */
export async function compileFolder(folder: string): Promise<Compilation> {
  const { files, faults: unread } = await readPackFiles(folder);
  const { pack, faults } = readPack(files);
  if (pack === null || unread.length > 0)
    return { pack: null, faults: [...unread, ...faults], warnings: [], shares: [] };
  const { seeds, faults: badSeeds } = await readSeeds(
    await seedsFolderOf(folder),
    pack.sources.map(({ seed }) => seed),
  );
  const compilation = compilePack(pack, seeds);
  if (badSeeds.length === 0) return compilation;
  return { ...compilation, pack: null, faults: [...badSeeds, ...compilation.faults] };
}

/** The JSON files of a pack folder (path within it, with `/` → text). */
async function readPackFiles(folder: string): Promise<{ files: Map<string, string>; faults: Fault[] }> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const evidence = join(folder, 'evidence');
  const inner = (await isFolder(evidence)) ? (await readdir(evidence)).filter((name) => name.endsWith('.json')) : [];
  const files = new Map<string, string>();
  const faults: Fault[] = [];
  for (const name of [...names, ...inner.map((file) => `evidence/${file}`)].sort()) {
    const text = decodeUtf8(await readBytes(join(folder, name)));
    if (text === null) faults.push({ file: name, message: 'is not valid UTF-8' });
    else files.set(name, text);
  }
  return { files, faults };
}

async function readSeeds(
  folder: string,
  names: readonly string[],
): Promise<{ seeds: Map<string, Seed>; faults: Fault[] }> {
  const present = new Set(await readdir(folder));
  const seeds = new Map<string, Seed>();
  const faults: Fault[] = [];
  for (const name of new Set(names)) {
    if (!present.has(name)) continue;
    const bytes = await readBytes(join(folder, name));
    // Offsets count from the file's very start: a byte order mark stays part of the text.
    const text = decodeUtf8(bytes, { ignoreBOM: true });
    if (text === null) faults.push({ file: name, message: 'is not valid UTF-8' });
    else seeds.set(name, { text, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return { seeds, faults };
}

async function readBytes(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > maxBytes) throw new Error(`${basename(path)} is larger than ${maxBytes} bytes`);
  return readFile(path);
}

/** Strict UTF-8, a byte order mark dropped unless `ignoreBOM` keeps it; null when the bytes are none. */
export function decodeUtf8(bytes: Uint8Array, options: { readonly ignoreBOM?: boolean } = {}): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ...options }).decode(bytes);
  } catch {
    return null;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
}
