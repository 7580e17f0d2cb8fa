/** The gate without the tests: types, lint and format, dead code, data, sizes. `npm run check` */
import { existsSync, readFileSync } from 'node:fs';
import { checkLockFile, checkNewsSites } from './check-data.ts';
import { checkGlossary, checkLetters } from './check-glossary.ts';
import { checkWording, listUntranslated } from './check-wording.ts';
import { checkSizes } from './measure-build.ts';
import { command, lint, runTogether } from './run-steps.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const wording = () => ({
  en: json('data/wording/en.json'),
  hi: json('data/wording/hi.json'),
  ur: json('data/wording/ur.json'),
});
const bin = (name: string) => `node_modules/.bin/${name}`;

const failed = await runTogether([
  command('types', bin('tsc'), '--noEmit'),
  command('lint and format', bin('biome'), 'check', '--error-on-warnings', '.'),
  command('dead code', bin('knip')),
  lint('news sites', () => checkNewsSites(json('data/news-sites.json'))),
  lint('wording', () => [
    ...checkWording(wording()),
    ...listUntranslated(wording()),
    ...checkGlossary(wording(), json('data/wording/glossary.json')),
    ...checkLetters(wording()),
  ]),
  lint('lock file', () => checkLockFile(json('package-lock.json'))),
  ...(existsSync('.output/chrome-mv3') ? [lint('sizes', () => checkSizes('.output/chrome-mv3'))] : []),
]);
process.exitCode = failed.length === 0 ? 0 : 1;
