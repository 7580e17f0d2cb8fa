/** The valid pack of tests/fixtures/packs, compiled in the browser. */
import { compilePack } from '#lib/pack/compile-pack.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { readPack } from '#lib/pack/read-pack.ts';

const folder = '/tests/fixtures/packs/valid/';
const files = import.meta.glob<string>('/tests/fixtures/packs/valid/**/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

async function compileOrlaPack(): Promise<CompiledPack> {
  const texts = new Map(Object.entries(files).map(([path, text]) => [path.slice(folder.length), text]));
  const source = readPack(new Map([...texts].filter(([path]) => path.endsWith('.json'))));
  const seeds = new Map<string, { text: string; sha256: string }>();
  for (const [path, text] of texts) {
    if (path.startsWith('seeds/')) seeds.set(path.slice('seeds/'.length), { text, sha256: await sha256(text) });
  }
  const compiled = source.pack && compilePack(source.pack, seeds);
  if (!compiled?.pack) throw new Error(JSON.stringify(compiled?.faults ?? source.faults, null, 2));
  return compiled.pack;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const orlaPack = await compileOrlaPack();
