/**
 * Everything that has to hold, in one command: the gate, unit and DOM tests, the build, and the built extension in Chromium
 * and Firefox. The last line says `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const steps: readonly { readonly title: string; readonly run: () => Tally }[] = [
  { title: 'Types, lint, format, dead code, data', run: () => script('scripts/check.ts') },
  { title: 'Unit tests', run: () => tests('unit') },
  { title: 'DOM tests in Chromium', run: () => tests('dom') },
  { title: 'Build for Chrome, Firefox and Edge', run: () => script('scripts/build.ts') },
  { title: 'The Firefox build, by Mozilla’s linter', run: lintFirefoxBuild },
  { title: 'The built extension in Chromium', run: () => tests('e2e-chromium') },
  { title: 'The built extension in Firefox', run: () => tests('e2e-firefox') },
];

const from = performance.now();
const tallies: Tally[] = [];
for (const [at, { title, run }] of steps.entries()) {
  console.log(`\n[${at + 1}/${steps.length}] ${title}`);
  tallies.push(run());
}
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
const broken = steps.filter((_, at) => (tallies[at]?.failed ?? 0) > 0).map(({ title }) => title);
console.log(
  `\n${Math.round((performance.now() - from) / 1000)} s. ${broken.length > 0 ? `Failed: ${broken.join('; ')}.` : ''}`,
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs one of our scripts; it counts as one test. */
function script(file: string): Tally {
  return asOne(run(process.execPath, [file]));
}

/** Its warnings are about Preact's own code, and about Firefox for Android, which we do not build for. */
function lintFirefoxBuild(): Tally {
  const source = ['--source-dir', '.output/firefox-mv3'];
  return asOne(run('node_modules/.bin/web-ext', ['lint', '--no-config-discovery', ...source]));
}

function asOne(ok: boolean): Tally {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Runs one project of vitest. A run that failed without a failing test, or that had no tests, counts as one failure. */
function tests(project: string): Tally {
  const report = `.artifacts/tests/${project}.json`;
  mkdirSync('.artifacts/tests', { recursive: true });
  rmSync(report, { force: true });
  const ok = run('node_modules/.bin/vitest', [
    ...['run', '--config', 'tests/vitest.config.ts', '--project', project],
    ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
  ]);
  const { numPassedTests: passed, numFailedTests: failed } = read(report);
  return { passed, failed: ok && passed > 0 ? failed : Math.max(failed, 1) };
}

function run(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}

function read(report: string): { readonly numPassedTests: number; readonly numFailedTests: number } {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
