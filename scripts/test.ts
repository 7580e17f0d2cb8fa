/**
 * Everything that has to hold, in one command: the gate, unit and DOM tests, the build, and the built extension in Chromium
 * and Firefox. The last line says `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}
interface Step {
  /** Stands before each line that the step prints beside another. */
  readonly name: string;
  readonly title: string;
  readonly run: (say: Say) => Promise<Tally>;
}
/** Takes a line of a step's output; null: the step is alone, and prints by itself. */
type Say = ((line: string) => void) | null;

/** The steps of a round run at the same time: each of them leaves a processor idle for much of its time. */
const rounds: readonly (readonly Step[])[] = [
  [{ name: 'check', title: 'Types, lint, format, dead code, data', run: (say) => script('scripts/check.ts', say) }],
  [
    { name: 'unit', title: 'Unit tests', run: (say) => tests('unit', say) },
    { name: 'dom', title: 'DOM tests in Chromium', run: (say) => tests('dom', say) },
  ],
  [{ name: 'build', title: 'Build for Chrome, Firefox and Edge', run: (say) => script('scripts/build.ts', say) }],
  [
    { name: 'web-ext', title: 'The Firefox build, by Mozilla’s linter', run: lintFirefoxBuild },
    { name: 'chromium', title: 'The built extension in Chromium', run: (say) => tests('e2e-chromium', say) },
  ],
  // Not beside Chromium: on two cores each would wait for the other.
  [{ name: 'firefox', title: 'The built extension in Firefox', run: (say) => tests('e2e-firefox', say) }],
];

const from = performance.now();
const results: { readonly title: string; readonly tally: Tally }[] = [];
for (const [at, round] of rounds.entries()) {
  console.log(`\n[${at + 1}/${rounds.length}] ${round.map(({ title }) => title).join(' + ')}`);
  const tallies = await Promise.all(round.map((step) => step.run(round.length > 1 ? sayAs(step.name) : null)));
  results.push(...round.map(({ title }, index) => ({ title, tally: tallies[index] ?? asOne(false) })));
}
const passed = results.reduce((sum, { tally }) => sum + tally.passed, 0);
const failed = results.reduce((sum, { tally }) => sum + tally.failed, 0);
const broken = results.filter(({ tally }) => tally.failed > 0).map(({ title }) => title);
console.log(
  `\n${Math.round((performance.now() - from) / 1000)} s. ${broken.length > 0 ? `Failed: ${broken.join('; ')}.` : ''}`,
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs one of our scripts; it counts as one test. */
async function script(file: string, say: Say): Promise<Tally> {
  return asOne(await run(process.execPath, [file], say));
}

/** Its warnings are about Preact's own code, and about Firefox for Android, which we do not build for. */
async function lintFirefoxBuild(say: Say): Promise<Tally> {
  const source = ['--source-dir', '.output/firefox-mv3'];
  return asOne(await run('node_modules/.bin/web-ext', ['lint', '--no-config-discovery', ...source], say));
}

function asOne(ok: boolean): Tally {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Runs one project of vitest. A run that failed without a failing test, or that had no tests, counts as one failure. */
async function tests(project: string, say: Say): Promise<Tally> {
  const report = `.artifacts/tests/${project}.json`;
  mkdirSync('.artifacts/tests', { recursive: true });
  rmSync(report, { force: true });
  const args = [
    ...['run', '--config', 'tests/vitest.config.ts', '--project', project],
    ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
  ];
  const ok = await run('node_modules/.bin/vitest', args, say);
  const { numPassedTests: passed, numFailedTests: failed } = read(report);
  return { passed, failed: ok && passed > 0 ? failed : Math.max(failed, 1) };
}

/** @returns whether the program ended well */
function run(program: string, args: readonly string[], say: Say): Promise<boolean> {
  const child = spawn(program, args, { stdio: say ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  for (const stream of [child.stdout, child.stderr]) {
    if (say && stream) createInterface({ input: stream }).on('line', say);
  }
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

function sayAs(name: string): Say {
  return (line) => console.log(`${name} │ ${line}`);
}

function read(report: string): { readonly numPassedTests: number; readonly numFailedTests: number } {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
