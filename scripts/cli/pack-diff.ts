import { diffPacks, type PartDiff } from '#lib/pack/diff-packs.ts';
import { openPack } from './open-pack.ts';
import { bold, print, printJson, printWrapped } from './print.ts';
import { readArguments } from './read-arguments.ts';

export async function run(args: readonly string[]): Promise<number> {
  const { json, words } = readArguments(args, { least: 2, most: 2, what: 'two packs' });
  const [before = '', after = ''] = words;
  const { from, to, ...parts } = diffPacks(await openPack(before), await openPack(after));
  if (json) {
    printJson({ from, to, ...parts });
    return 0;
  }
  print(`${from.id} ${from.version} → ${to.id} ${to.version}`);
  const changed = Object.entries(parts).filter(([, part]) => sizeOf(part) > 0);
  if (changed.length === 0) print('Nothing changes.');
  for (const [name, part] of changed) {
    print(bold(name));
    for (const id of part.added) printWrapped(`+ ${id}`, 2, 4);
    for (const id of part.removed) printWrapped(`- ${id}`, 2, 4);
    for (const id of part.changed) printWrapped(`~ ${id}`, 2, 4);
  }
  return 0;
}

function sizeOf({ added, removed, changed }: PartDiff): number {
  return added.length + removed.length + changed.length;
}
