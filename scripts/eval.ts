/** `npm run eval`: how well positions are found in articles labelled by people who had not seen the rules. `--errors` lists what went wrong in the tuning articles. */
import process from 'node:process';
import { findPositions } from '#lib/framing/find-positions.ts';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import { blocksOf, readArticles } from '#tests/positions/labelled-article.ts';
import { add, judge, type Outcome } from '#tests/positions/score.ts';
import { compileFolder, packsFolder } from './pack-files.ts';

const { pack, faults } = await compileFolder(`${packsFolder}/may-2025-conflict`);
if (pack === null) {
  console.error(faults);
  process.exit(1);
}
const lexicon = compileLexicon([pack]);
const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7) ?? '';
const articles = (await readArticles()).filter(({ id }) => id.startsWith(only));
const questions = new Set(articles.flatMap(({ positions }) => positions.map(({ question }) => question)));
const outcomes = articles.map((article) => {
  const blocks = blocksOf(article);
  return {
    split: article.split,
    outcomes: judge(article, findPositions(pack, blocks, findMentions(lexicon, blocks)).positions, questions),
  };
});

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
for (const split of ['tuning', 'holdout'] as const) {
  const all = outcomes.filter((each) => each.split === split).flatMap((each) => each.outcomes);
  console.log(`\n${split}: ${outcomes.filter((each) => each.split === split).length} articles`);
  const rows = [...questions]
    .sort()
    .map((question) => [question, all.filter((each) => each.question === question)] as const);
  for (const [name, list] of [...rows, ['all', all] as const]) {
    const { labelled, right, wrong, modes, holders } = add(list);
    console.log(
      `  ${name.padEnd(30)} ${String(labelled).padStart(4)}  precision ${percent(right, right + wrong).padStart(7)}  recall ${percent(right, labelled).padStart(7)}  mode ${percent(modes, right).padStart(7)}  holder ${percent(holders, right).padStart(7)}`,
    );
  }
}
if (process.argv.includes('--errors'))
  for (const each of outcomes) if (each.split === 'tuning') each.outcomes.forEach(printError);

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
  const verdict =
    kind === 'right'
      ? `mode ${found?.mode} holder ${found?.holder}`
      : kind === 'wrong'
        ? `${found?.mode} ${found?.holder}`
        : '';
  console.log(
    `${kind.toUpperCase()} ${article} ${question}/${framing} ${verdict} | wanted ${label?.mode} ${label?.holder} [${label?.because ?? ''}]\n    ${sentence}`,
  );
}
