import { writeFile } from 'node:fs/promises';
import { formatFault } from '#lib/pack/fault.ts';
import { writeCompiled } from '#lib/pack/load-compiled.ts';
import { CliError, reasonOf } from './cli-error.ts';
import { countOf, inspectPack } from './open-pack.ts';
import { print, printJson, printRows } from './print.ts';
import { readArguments } from './read-arguments.ts';
import { userPath } from './user-path.ts';

export async function run(args: readonly string[]): Promise<number> {
  const { json, words, output } = readArguments(args, {
    least: 1,
    most: 1,
    what: 'one pack folder and -o FILE',
    takes: ['output'],
  });
  const [folder = ''] = words;
  if (output === null) throw new CliError('say where to write the pack: -o FILE', { exitCode: 2 });
  const { pack, faults, shares } = await inspectPack(folder);
  if (pack === null) {
    if (json) printJson({ ok: false, faults });
    else for (const fault of faults) print(formatFault(fault));
    throw new CliError(`${folder} has ${countOf(faults.length, 'fault')}; nothing was written`, { exitCode: 1 });
  }
  const text = writeCompiled(pack);
  await writeFile(userPath(output), text).catch((error: unknown) => {
    throw new CliError(`cannot write ${output}: ${reasonOf(error)}`, { exitCode: 2, cause: error });
  });
  const bytes = Buffer.byteLength(text);
  if (json) printJson({ file: output, bytes, shares });
  else {
    print(`${pack.info.id} ${pack.info.version} → ${output}, ${bytes.toLocaleString('en')} bytes`);
    printRows(shares.map(({ source, share }) => [source, `${Math.round(share * 100)} % of the article is shipped`]));
  }
  return 0;
}
