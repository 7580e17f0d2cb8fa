/**
 * Builds the extension for each browser into .output/, and fails when a part is over its budget.
 *
 *   npm run build [-- chrome firefox edge]      npm run zip
 */
import { drawIcons } from './draw-icons.ts';
import { checkSizes, kilobytes, measureBuild } from './measure-build.ts';
import { command, runInOrder } from './run-steps.ts';

const browsers = ['chrome', 'firefox', 'edge'] as const;
const given = process.argv.slice(2);
const verb = given.includes('--zip') ? 'zip' : 'build';
const unknown = given.filter((word) => word !== '--zip' && !browsers.some((browser) => browser === word));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(' ')}. Name any of ${browsers.join(', ')}, or --zip.`);
  process.exit(2);
}
const wanted = browsers.filter((browser) => given.includes(browser));
const chosen = wanted.length > 0 ? wanted : browsers;

drawIcons();
const failed = await runInOrder(
  chosen.map((browser) => command(`${verb} ${browser}`, 'node_modules/.bin/wxt', verb, '-b', browser, '--mv3')),
);
if (failed.length > 0) process.exit(1);

const rows = chosen.flatMap((browser) =>
  measureBuild(`.output/${browser}-mv3`).map(({ what, raw, packed, budget }) => ({
    browser,
    what,
    raw: kilobytes(raw),
    'gz or zip': kilobytes(packed),
    budget: kilobytes(budget),
  })),
);
console.table(rows);
const faults = chosen.flatMap((browser) => checkSizes(`.output/${browser}-mv3`));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
