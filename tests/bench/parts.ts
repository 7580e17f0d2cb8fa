import { benchMatcher } from './matcher.ts';
import { createPrinter, type Row } from './row.ts';
import { type SoakOptions, soak } from './soak.ts';

export interface BenchOptions {
  readonly json: boolean;
  readonly soak: SoakOptions;
}

type Part = (options: BenchOptions, report: (row: Row) => void) => Promise<void>;

export const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['matcher', (_, report) => benchMatcher(report)],
  [
    'soak',
    async (options, report) => {
      const rows = await soak(options.soak, (line) => console.error(line));
      rows.forEach(report);
    },
  ],
]);

/**
 * Runs parts of the benchmark one after the other and prints their rows.
 * @param names all but the soak when empty
 * @returns how many bars were missed
 */
export async function runParts(names: readonly string[], options: BenchOptions): Promise<number> {
  const wanted = names.length > 0 ? names : [...parts.keys()].filter((name) => name !== 'soak');
  const print = createPrinter(options.json);
  let missed = 0;
  for (const name of wanted) {
    await parts.get(name)?.(options, (row) => {
      if (!row.ok) missed += 1;
      print(row);
    });
  }
  return missed;
}
