import { parseArgs } from 'node:util';
import { CliError, reasonOf } from './cli-error.ts';

export interface Arguments {
  readonly json: boolean;
  readonly words: readonly string[];
  /** `-o`, where it is allowed. */
  readonly output: string | null;
  /** `--pack`, where it is allowed. */
  readonly packs: readonly string[];
  /** `--csv`, where it is allowed. */
  readonly csv: boolean;
}

interface Wanted {
  /** How many words there must be, and what they are, for the message. */
  readonly least: number;
  readonly most: number;
  readonly what: string;
  /** Which options it takes besides `--json`. */
  readonly takes?: readonly ('output' | 'pack' | 'csv')[];
}

/** Reads the arguments of a command: its options, and words. */
export function readArguments(args: readonly string[], { least, most, what, takes = [] }: Wanted): Arguments {
  const { values, positionals } = parse(args);
  for (const option of ['output', 'pack', 'csv'] as const) {
    if (values[option] !== undefined && !takes.includes(option)) throw unknown(`--${option}`);
  }
  if (values.json && values.csv) throw new CliError('give either --json or --csv; see --help', { exitCode: 2 });
  if (positionals.length < least || positionals.length > most) {
    throw new CliError(`give ${what}; see --help`, { exitCode: 2 });
  }
  const { json = false, csv = false, output = null, pack: packs = [] } = values;
  return { json, words: positionals, output, packs, csv };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        csv: { type: 'boolean' },
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
