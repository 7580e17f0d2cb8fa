/** The commands: what each is for, how it is called, where its code is. */

export interface Command {
  readonly summary: string;
  readonly help: string;
  /** `run` gets what follows the command's name and returns the exit code. */
  readonly load: () => Promise<{ readonly run: (args: readonly string[]) => Promise<number> }>;
}

function command(call: string, summary: string, details: string, load: Command['load']): Command {
  return { summary, help: `Usage: sidelight ${call}\n\n${summary}\n\n${details}`, load };
}

const packs =
  '  --pack  Use this pack (an id, a pack folder, or a file made by pack build) instead of the bundled ones.';
const json = '  --json  Print JSON instead of a text for people.';

export const commands: ReadonlyMap<string, Command> = new Map([
  [
    'scan',
    command(
      'scan FILE… [--pack ID|PATH]… [--json|--csv]',
      'Reads saved articles: what they are about, what they say on disputed questions, in whose words.',
      `  FILE    HTML or plain text, also gzipped; - reads standard input. Many files are scanned in one run.
${packs}
${json} One object a line for each file:
          {file, text, mentions, positions, silent, terms, quotes}; offsets count UTF-16 units of text.
  --csv   Print a table of positions, one row each, under one head:
          file, question, framing, mode, holder, sentence, because, start, end, teller.
          A cell that a spreadsheet would run as a formula gets an apostrophe before it.

Positions, contested words and quotations are found automatically: check them against the sentence.
A file that cannot be read is named on standard error and the others are still scanned; the exit code is then 2.`,
      () => import('./scan.ts'),
    ),
  ],
  [
    'lookup',
    command(
      'lookup WORDS… [--pack ID|PATH]… [--json]',
      'Searches the bundled packs: entities, questions and quotes, best first. Small slips are forgiven.',
      `${packs}
${json} {entities, questions, quotes}`,
      () => import('./lookup.ts'),
    ),
  ],
  [
    'pack show',
    command(
      'pack show ID|PATH [--json]',
      'Shows what a pack holds.',
      `  ID      A bundled pack.
  PATH    A pack folder, or a file made by pack build.
${json}`,
      () => import('./pack-show.ts'),
    ),
  ],
  [
    'pack validate',
    command(
      'pack validate PATH [--json]',
      'Checks a pack and lists every fault with its file and line.',
      `  PATH    A pack folder, or a file made by pack build. Seeds are read from the folder's own seeds/, else the project's.
${json} {ok, faults, warnings, shares}

The exit code is 1 when there is a fault. Warnings do not count.`,
      () => import('./pack-validate.ts'),
    ),
  ],
  [
    'pack build',
    command(
      'pack build FOLDER -o FILE [--json]',
      'Compiles a pack folder and its seeds into one file.',
      `  -o, --output FILE  Where to write it. Nothing is written when the pack has a fault.
${json.replace('  --json  ', '  --json             ')} {file, bytes, shares}`,
      () => import('./pack-build.ts'),
    ),
  ],
  [
    'pack diff',
    command(
      'pack diff A B [--json]',
      'Tells what changes from pack A to pack B.',
      `  A, B    Pack folders, files made by pack build, or ids of bundled packs.
${json}`,
      () => import('./pack-diff.ts'),
    ),
  ],
]);

/** The help of the tool as a whole. */
export function usage(): string {
  const lines = [...commands].map(([name, { summary }]) => `  ${name.padEnd(14)}${summary}`);
  return ['Usage: sidelight COMMAND [--help]', '', ...lines].join('\n');
}
