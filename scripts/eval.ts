/**
 * `npm run eval`: how well positions are found in articles labelled by people who had not seen the rules, and in the pack's own
 * sources. `--errors` lists what went wrong in the tuning articles, `--only=ID` restricts to ids that begin so, `--articles=FOLDER` takes
 * the labelled articles of another folder instead, and lists their errors when asked.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import * as v from 'valibot';
import { findPositions } from '#lib/framing/find-positions.ts';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import { Source } from '#lib/pack/source-schema.ts';
import { blocksOf, readArticles, readOwnArticles, type Split } from '#tests/positions/labelled-article.ts';
import { addUp, judge, type Outcome } from '#tests/positions/score.ts';
import { readArticle } from './cli/read-article.ts';
import { compileFolder, packsFolder, seedsFolderOf } from './pack-files.ts';

const folder = join(packsFolder, 'may-2025-conflict');
const { pack, faults } = await compileFolder(folder);
if (pack === null) throw new Error(`the pack has faults: ${JSON.stringify(faults)}`);
const lexicon = compileLexicon([pack]);
const only = valueOfFlag('--only') ?? '';
const ownFolder = valueOfFlag('--articles');
const read = ownFolder === undefined ? await readArticles() : readOwnArticles(ownFolder);
if (read.length === 0) throw new Error(`no labelled articles (*.json) in ${ownFolder}`);
const articles = read.filter(({ id }) => id.startsWith(only));
const questions = [...new Set(articles.flatMap(({ positions }) => positions.map(({ question }) => question)))].sort();

const outcomes = articles.map((article) => {
  const blocks = blocksOf(article);
  const { positions } = findPositions(pack, blocks, findMentions(lexicon, blocks));
  return { split: article.split, outcomes: judge(article, positions, new Set(questions)) };
});
for (const split of ['tuning', 'holdout', 'blind', 'own'] as const) printSplit(split);
if (ownFolder === undefined) await printSeeds();
if (process.argv.includes('--errors'))
  for (const { split, outcomes: found } of outcomes)
    if (split === 'tuning' || split === 'own') found.forEach(printError);

function valueOfFlag(flag: string): string | undefined {
  return process.argv.find((word) => word.startsWith(`${flag}=`))?.slice(flag.length + 1);
}

function printSplit(split: Split): void {
  const chosen = outcomes.filter((each) => each.split === split);
  if (chosen.length === 0) return;
  const all = chosen.flatMap((each) => each.outcomes);
  console.log(`\n${split}: ${chosen.length} articles`);
  for (const question of questions) {
    printScores(
      question,
      all.filter((each) => each.question === question),
    );
  }
  printScores('all', all);
  const modes = new Map<string, number>();
  for (const { kind, modeRight, label, found } of all) {
    if (kind !== 'right' || modeRight) continue;
    const confusion = `${label?.mode} taken for ${found?.mode}`;
    modes.set(confusion, (modes.get(confusion) ?? 0) + 1);
  }
  const confusions = [...modes].sort((a, b) => b[1] - a[1]).map(([confusion, count]) => `${confusion} ${count}×`);
  if (confusions.length > 0) console.log(`  modes confused: ${confusions.join(', ')}`);
}

function printScores(name: string, list: readonly Outcome[]): void {
  const { labelled, right, wrong, modes, holders } = addUp(list);
  const figures = [
    ['precision', right, right + wrong],
    ['recall', right, labelled],
    ['mode', modes, right],
    ['holder', holders, right],
  ] as const;
  const shown = figures.map(([figure, part, whole]) => `${figure} ${percent(part, whole)}`).join('  ');
  console.log(`  ${name.padEnd(30)} ${String(labelled).padStart(4)}  ${shown}`);
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`).padStart(7);
}

/** How much of the pack's own evidence is found again in the articles it was taken from. */
async function printSeeds(): Promise<void> {
  if (pack === null) return;
  const sources = v.parse(v.array(Source), JSON.parse(await readFile(join(folder, 'sources.json'), 'utf8')));
  const seeds = await seedsFolderOf(folder);
  const asked = new Set(questions);
  let evidence = 0;
  let found = 0;
  let modes = 0;
  for (const { id, seed } of sources) {
    const article = readArticle(await readFile(join(seeds, seed)), seed);
    if (article === null) continue;
    const { positions } = findPositions(pack, article.blocks, findMentions(lexicon, article.blocks));
    for (const { source, supports, start, end } of pack.evidence) {
      if (source !== id || supports === null || !asked.has(supports.question)) continue;
      evidence++;
      const hits = positions.filter(
        (position) =>
          position.question === supports.question &&
          position.framing === supports.framing &&
          (article.starts[position.block] ?? 0) + position.start < end &&
          start < (article.starts[position.block] ?? 0) + position.end,
      );
      if (hits.length > 0) found++;
      if (hits.some(({ mode }) => mode === supports.mode)) modes++;
    }
  }
  console.log(
    `\nthe pack's own sources: ${found} of ${evidence} pieces of evidence found (${percent(found, evidence).trim()}), mode right in ${modes}`,
  );
}

function printError({
  kind,
  article,
  question,
  framing,
  sentence,
  found,
  label,
  modeRight,
  holderRight,
}: Outcome): void {
  if (kind === 'right' && modeRight && holderRight) return;
  const verdict = found === null ? '' : `${found.mode} ${found.holder}`;
  const wanted = label === null ? '' : `wanted ${label.mode} ${label.holder} [${label.because ?? ''}]`;
  console.log(`${kind.toUpperCase()} ${article} ${question}/${framing} ${verdict} | ${wanted}\n    ${sentence}`);
}
