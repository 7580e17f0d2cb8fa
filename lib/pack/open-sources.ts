import type { FaultReport } from './fault-report.ts';
import type { SourcePack } from './read-pack.ts';
import { openSource, type Seed, type SourceText } from './source-text.ts';
import { didYouMean } from './suggest.ts';

/** Opens the seeds of a pack's sources (file name → seed). A source whose seed is missing, changed or wrongly divided is a fault and left out. */
export function openSources(
  pack: SourcePack,
  seeds: ReadonlyMap<string, Seed>,
  report: FaultReport,
): Map<string, SourceText> {
  const opened = new Map<string, SourceText>();
  pack.sources.forEach((source, at) => {
    const seed = seeds.get(source.seed);
    if (seed === undefined) {
      report.fault(
        'sources.json',
        [at, 'seed'],
        `there is no seed ${source.seed}`,
        didYouMean(source.seed, seeds.keys()),
      );
      return;
    }
    if (seed.sha256 !== source.sha256) {
      report.fault(
        'sources.json',
        [at, 'sha256'],
        `${source.seed} is not the text this source was read from`,
        `Its SHA-256 is ${seed.sha256}.`,
      );
      return;
    }
    const text = openSource(source, seed);
    for (const key of ['furniture', 'headlines'] as const) {
      source[key].forEach(([first, last], n) => {
        const fits =
          Number.isInteger(first) && Number.isInteger(last) && 1 <= first && first <= last && last <= text.lines.count;
        if (!fits)
          report.fault(
            'sources.json',
            [at, key, n],
            `lines ${first} to ${last} are no lines of ${source.seed}`,
            `It has lines 1 to ${text.lines.count}.`,
          );
      });
    }
    opened.set(source.id, text);
  });
  return opened;
}
