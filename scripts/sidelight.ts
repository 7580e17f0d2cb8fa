/** The command line tool. Commands are loaded on use, so that `--help` answers at once. */
import process from 'node:process';
import { CliError } from './cli/cli-error.ts';
import { commands, usage } from './cli/commands.ts';

// Readers such as `head` stop early; that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));

/** Returns the exit code: 0 fine, 1 something found invalid, 2 unusable arguments or unreadable input. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const [first = '', second = ''] = args;
    const name = first === 'pack' && second !== '' && !second.startsWith('-') ? `pack ${second}` : first;
    const command = commands.get(name);
    const rest = args.slice(name.split(' ').length);
    if (command !== undefined && !asksForHelp(rest)) return await (await command.load()).run(rest);
    if (command === undefined && !asksForHelp(args) && name !== 'help') return await refuse(name);
    process.stdout.write(`${command?.help ?? usage()}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    process.stderr.write(`sidelight: ${error.message}\n`);
    return error.exitCode;
  }
}

function asksForHelp(args: readonly string[]): boolean {
  return args.includes('--help') || args.includes('-h');
}

async function refuse(name: string): Promise<never> {
  const all = [...commands.keys()].join(', ');
  if (name === '' || name === 'pack') throw new CliError(`name a command: ${all}`, { exitCode: 2 });
  const { suggest } = await import('#lib/pack/suggest.ts');
  const near = suggest(name, commands.keys());
  throw new CliError(
    `there is no command "${name}"; ${near === null ? `there are ${all}` : `did you mean "${near}"?`}`,
    { exitCode: 2 },
  );
}
