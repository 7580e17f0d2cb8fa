/**
 * What Sidelight costs, against other ways to do the same, in one run.
 *
 *   npm run bench                                  every part but the soak
 *   npm run bench -- matcher pages card            some of them
 *   npm run bench -- soak --minutes 60             an hour on an endless page
 *   --extension FOLDER                             a build elsewhere than in .output, for card and soak
 *   --json                                         one JSON object a line
 *
 * Exit 1 when a bar of docs/performance.md is missed. SIDELIGHT_PAGES names a folder of saved pages (*.html, *.html.gz)
 * that are measured too.
 */
import { parseArgs } from 'node:util';
import { parts, runParts } from '#tests/bench/parts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '60' },
    every: { type: 'string', default: '30' },
    extension: { type: 'string' },
  },
});
const unknown = positionals.filter((name) => !parts.has(name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(' ')}. Name any of ${[...parts.keys()].join(', ')}.`);
  process.exit(2);
}
const missed = await runParts(positionals, {
  json: values.json,
  soak: { minutes: Number(values.minutes), every: Number(values.every) },
  folder: values.extension,
});
process.exitCode = missed === 0 ? 0 : 1;
