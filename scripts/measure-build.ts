/** What a built extension weighs, against DESIGN.md's budget. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

export interface Weight {
  readonly what: string;
  /** Bytes as they lie on disk. */
  readonly raw: number;
  /** Bytes with gzip; for the package, the sum of its files deflated, as in the zip. */
  readonly packed: number;
  /** Largest `packed` that is allowed. */
  readonly budget: number;
}

const KB = 1024;
const budgets = [
  { what: 'content script', files: /^marks\.(?:js|css)$/u, budget: 25 * KB },
  { what: 'mentions (pages with a name)', files: /^mentions\.js$/u, budget: 15 * KB },
  { what: 'findings (pages with a mention)', files: /^findings\.js$/u, budget: 5 * KB },
  { what: 'card in English', files: /^(?:card|wording-en)\.(?:js|css)$/u, budget: 25 * KB },
  { what: 'card in Hindi', files: /^(?:card|wording-hi)\.(?:js|css)$/u, budget: 25 * KB },
  { what: 'card in Urdu', files: /^(?:card|wording-ur)\.(?:js|css)$/u, budget: 25 * KB },
];

/** Weighs the parts of an unpacked extension that have a budget. */
export function measureBuild(folder: string): Weight[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(folder, path), bytes: readFileSync(path) }));
  const parts = budgets.map(({ what, files: pattern, budget }) => {
    const own = files.filter(({ name }) => pattern.test(name));
    return {
      what,
      budget,
      raw: total(own, (bytes) => bytes.length),
      packed: total(own, (bytes) => gzipSync(bytes).length),
    };
  });
  const whole = {
    raw: total(files, (bytes) => bytes.length),
    packed: total(files, (bytes) => deflateRawSync(bytes).length),
  };
  return [...parts, { what: 'package', budget: 1024 * KB, ...whole }];
}

function total(files: readonly { readonly bytes: Buffer }[], measure: (bytes: Buffer) => number): number {
  return files.reduce((sum, { bytes }) => sum + measure(bytes), 0);
}

/** Faults: parts over budget, and parts that are not there. */
export function checkSizes(folder: string): string[] {
  return measureBuild(folder).flatMap(({ what, packed, budget }) => {
    if (packed === 0) return [`${what} is missing from ${folder}`];
    return packed > budget ? [`${what} is ${kilobytes(packed)}, over its budget of ${kilobytes(budget)}`] : [];
  });
}

/** `25.3 KB`, of 1,024 bytes. */
export function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`;
}
