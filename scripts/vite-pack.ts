/**
 * Vite plugin that compiles the packs of data/packs into three virtual modules (typed in virtual-modules.d.ts):
 * `virtual:sidelight/packs`, `virtual:sidelight/readings` and `virtual:sidelight/lexicon`. Any fault in a pack stops the build
 * with all messages.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { makeReady } from '#lib/framing/make-ready.ts';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { serialiseLexicon } from '#lib/match/serialise-lexicon.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { formatFault } from '#lib/pack/fault.ts';
import { compileFolder, listPackFiles, listPackFolders } from './pack-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const prefix = 'virtual:sidelight/';

interface BundledPacks {
  readonly packs: readonly CompiledPack[];
  readonly warnings: readonly string[];
}

/** Shared by all builds of one process: WXT builds every entrypoint on its own. Keyed by the folders. */
const bundled = new Map<string, Promise<BundledPacks>>();

/** Marks a pack file as a part of the bundle: WXT rebuilds an entrypoint when one of its modules changes, and only then. */
const sourceMark = '?sidelight-pack-source';

/** @param folders Pack folders; all of data/packs unless a test brings its own. */
export function packPlugin(folders?: readonly string[]): Plugin {
  const key = folders?.join('\n') ?? '';
  let watches = false;
  return {
    name: 'sidelight-packs',
    enforce: 'pre',
    configResolved(config) {
      watches = config.mode === 'development';
    },
    resolveId(id) {
      if (id.endsWith(sourceMark)) return id;
      return id.startsWith(prefix) ? `\0${id}` : undefined;
    },
    async load(id) {
      // Nothing, in JavaScript and in JSON alike.
      if (id.endsWith(sourceMark)) return { code: '{}', moduleSideEffects: 'no-treeshake' };
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const known = bundled.get(key);
      const compiled = known ?? compileFolders(folders ?? (await listPackFolders()));
      bundled.set(key, compiled);
      const { packs, warnings } = await compiled;
      if (known === undefined) for (const warning of warnings) this.warn(warning);
      const sources = watches
        ? (await listPackFiles()).map((file) => `import ${JSON.stringify(file + sourceMark)};`)
        : [];
      return [...sources, codeOf(id.slice(prefix.length + 1), packs)].join('\n');
    },
    watchChange: (id) => forgetIfOurs(id),
    handleHotUpdate: ({ file }) => forgetIfOurs(file),
  };
}

function forgetIfOurs(file: string): void {
  const path = relative(root, file).split(sep).join('/');
  if (path.startsWith('seeds/') || path.startsWith('data/packs/') || path.startsWith('data/language/')) bundled.clear();
}

async function compileFolders(folders: readonly string[]): Promise<BundledPacks> {
  const results = await Promise.all(
    folders.map(async (folder) => ({ folder: relative(root, folder), ...(await compileFolder(folder)) })),
  );
  const faults = results.flatMap(({ folder, faults: found }) =>
    found.map((fault) => `${folder}/${formatFault(fault)}`),
  );
  if (faults.length > 0) throw new Error(`faults in packs:\n${faults.join('\n')}`);
  return {
    packs: results.flatMap(({ pack }) => (pack === null ? [] : [pack])),
    warnings: results.flatMap(({ folder, warnings }) => warnings.map((warning) => `${folder}/${formatFault(warning)}`)),
  };
}

function codeOf(module: string, packs: readonly CompiledPack[]): string {
  if (module === 'lexicon') return exportText('lexicon', serialiseLexicon(compileLexicon(packs)));
  if (module === 'readings')
    return exportJson('readings', Object.fromEntries(packs.map((pack) => [pack.info.id, makeReady(pack)])));
  // Only the background reads by the rules on positions, and it has them ready.
  return exportJson(
    'packs',
    packs.map((pack) => ({ ...pack, positions: null })),
  );
}

/** Engines parse a JSON string faster than the same object written as code. */
function exportJson(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

function exportText(name: string, text: string): string {
  return `export const ${name} = ${JSON.stringify(text)};`;
}
