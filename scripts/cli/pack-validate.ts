import process from 'node:process';
import { formatFault } from '#lib/pack/fault.ts';
import { countOf, inspectPack } from './open-pack.ts';
import { print, printJson, printRows } from './print.ts';
import { readArguments } from './read-arguments.ts';

export async function run(args: readonly string[]): Promise<number> {
  const { json, words } = readArguments(args, { least: 1, most: 1, what: 'one pack folder or file' });
  const [path = ''] = words;
  const { pack, faults, warnings, shares } = await inspectPack(path);
  if (json) printJson({ ok: pack !== null, faults, warnings, shares });
  else {
    for (const fault of faults) print(formatFault(fault));
    for (const warning of warnings) print(`warning: ${formatFault(warning)}`);
    if (pack !== null) {
      print(`${pack.info.title} (${pack.info.id} ${pack.info.version}) is valid.`);
      printRows(shares.map(({ source, share }) => [source, `${Math.round(share * 100)} % of the article is shipped`]));
    }
  }
  if (pack !== null) return 0;
  process.stderr.write(`sidelight: ${path} has ${countOf(faults.length, 'fault')}\n`);
  return 1;
}
