import { parseArgs } from 'node:util';
import { CliError, reasonOf } from './cli-error.ts';

export interface Arguments {
  readonly json: boolean;
  readonly words: readonly string[];
  /** `-o`, where it is allowed. */
  readonly output: string | null;
  /** `--pack`, where it is allowed. */
  readonly packs: readonly string[];
}

interface Wanted {
  /** How many words there must be, and what they are, for the message. */
  readonly least: number;
  readonly most: number;
  readonly what: string;
  /** Which options it takes besides `--json`. */
  readonly takes?: 'output' | 'packs';
}

/** Reads the arguments of a command: its options, and words. */
export function readArguments(args: readonly string[], { least, most, what, takes }: Wanted): Arguments {
  const { values, positionals } = parse(args);
  if (values.output !== undefined && takes !== 'output') throw unknown('--output');
  if (values.pack !== undefined && takes !== 'packs') throw unknown('--pack');
  if (positionals.length < least || positionals.length > most) {
    throw new CliError(`give ${what}; see --help`, { exitCode: 2 });
  }
  return { json: values.json ?? false, words: positionals, output: values.output ?? null, packs: values.pack ?? [] };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        output: { type: 'string', short: 'o' },
        pack: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    const [message] = reasonOf(error).split('. ');
    throw new CliError(`${message}; see --help`, { exitCode: 2, cause: error });
  }
}

function unknown(option: string): CliError {
  return new CliError(`Unknown option '${option}'; see --help`, { exitCode: 2 });
}
