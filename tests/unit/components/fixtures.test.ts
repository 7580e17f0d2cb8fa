import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ceasefire } from '#components/ceasefire.fixture.ts';

/** As the pack's own check reads them: typography apart, a quote stands in its source to the letter. */
const even = (text: string) => text.replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ');

const seeds = even(
  readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`seeds/${name}`, 'utf8'))
    .join('\n'),
);

it('the excerpt that fixtures use quotes its sources to the letter', () => {
  const quotes = [
    ...ceasefire.questions.flatMap(({ framings }) => framings.flatMap((framing) => framing.quotes)),
    ...ceasefire.discrepancies.flatMap(({ accounts }) => accounts.flatMap((account) => account.quotes)),
  ];
  expect(quotes).toHaveLength(10);
  const invented = quotes
    .map(({ before, quote, after }) => before + quote + after)
    .filter((text) => !seeds.includes(even(text)));
  expect(invented).toEqual([]);
});

const compare = readdirSync('components/compare', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const folders = [
  'components',
  'components/form',
  'components/compare',
  ...compare.map(({ name }) => `components/compare/${name}`),
];
const listed = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));

/** Files that a fixture shows, by itself or as a piece of another part. */
function shown(): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = listed.filter((file) => file.endsWith('.fixture.tsx'));
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    const folder = file.slice(0, file.lastIndexOf('/'));
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '([^']+\.tsx)'/gu)) {
      queue.push(path.startsWith('#') ? path.slice(1) : `${folder}/${path.replace('./', '')}`);
    }
  }
  return seen;
}

/** Whole screens, which tests/e2e shows. */
const screens = ['components/compare/Compare.tsx', 'components/compare/print/PrintSheets.tsx'];

it('the gallery shows every part and every control', () => {
  const inGallery = shown();
  const parts = listed.filter((file) => file.endsWith('.tsx') && !file.endsWith('.fixture.tsx'));
  expect(parts.filter((file) => !inGallery.has(file) && !screens.includes(file))).toEqual([]);
});

const pictures = 'tests/dom/gallery/pictures';

it('every picture is of a part that is there', () => {
  const fixtures = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.fixture.tsx'))
    .map((file) => file.replace('.fixture.tsx', '').replaceAll('/', '-'));
  const orphans = readdirSync(pictures).filter(
    (name) => !fixtures.includes(name.replace(/-(?:light|dark|rtl)\.png$/u, '')),
  );
  expect(orphans).toEqual([]);
});

it('the pictures stay small', () => {
  const bytes = readdirSync(pictures).reduce((sum, name) => sum + statSync(`${pictures}/${name}`).size, 0);
  expect(bytes).toBeLessThan(1_500_000);
});
