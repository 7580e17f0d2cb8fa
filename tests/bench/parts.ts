import { benchCard } from './card.ts';
import { benchFraming } from './framing.ts';
import { benchMatcher } from './matcher.ts';
import { benchPages } from './pages.ts';
import { createPrinter, type Row } from './row.ts';
import { benchSizes } from './sizes.ts';
import { type SoakOptions, soak } from './soak.ts';

export interface BenchOptions {
  readonly json: boolean;
  /** A built extension, when not the one in .output. */
  readonly folder: string | undefined;
  readonly soak: Pick<SoakOptions, 'minutes' | 'every'>;
}

type Part = (report: (row: Row) => void, options: BenchOptions) => Promise<void>;

export const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['sizes', benchSizes],
  ['matcher', benchMatcher],
  ['framing', benchFraming],
  ['pages', benchPages],
  ['card', (report, options) => benchCard(report, options.folder)],
  [
    'soak',
    async (report, options) => {
      const rows = await soak({ ...options.soak, folder: options.folder }, (line) => console.error(line));
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
    await parts.get(name)?.((row) => {
      if (!row.ok) missed += 1;
      print(row);
    }, options);
  }
  return missed;
}
