/** Reads articles labelled by people who had not seen the rules, and counts what is found in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import type { Mention } from '#lib/match/types.ts';
import type { Block } from '#lib/text/block.ts';
import { loadPack } from './load-pack.ts';

interface Label {
  readonly block?: number;
  readonly entity: string;
  readonly text: string;
  /** Which occurrence in the block, from 1. */
  readonly nth?: number;
}

export interface LabelledArticle {
  readonly id: string;
  readonly blocks: readonly { readonly text: string; readonly kind?: Block['kind']; readonly lang?: string }[];
  readonly marks: readonly Label[];
  /** Spans that count neither way; careful editors would disagree. */
  readonly optional?: readonly Label[];
  /** Look-alikes that must stay unmarked. */
  readonly not?: readonly Omit<Label, 'entity'>[];
}

const lexicon = compileLexicon([loadPack('may-2025-conflict')]);

interface Span {
  readonly entity: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

function spanOf(
  article: LabelledArticle,
  { block = 0, entity = '', text, nth = 1 }: Omit<Label, 'entity'> & { entity?: string },
): Span {
  const whole = article.blocks[block]?.text ?? '';
  let start = -1;
  for (let n = 0; n < nth; n++) start = whole.indexOf(text, start + 1);
  if (start < 0) throw new Error(`${article.id}: block ${block} has no ${nth}. "${text}"`);
  return { entity: `may-2025-conflict/${entity}`, block, start, end: start + text.length };
}

function overlap(a: Omit<Span, 'entity'>, b: Omit<Span, 'entity'>): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

/** What is found in an article, held against its labels. */
function examine(article: LabelledArticle, isJudged: (entity: string) => boolean) {
  const blocks = article.blocks.map(({ text, kind = 'paragraph', lang = '' }) => ({ text, kind, lang, article: 0 }));
  const found: readonly Mention[] = findMentions(lexicon, blocks);
  const expected = article.marks.map((label) => spanOf(article, label));
  const optional = (article.optional ?? []).map((label) => spanOf(article, label));
  const isRight = (mark: Mention) => expected.some((span) => span.entity === mark.entity && overlap(mark, span));
  const lookAlikes = (article.not ?? []).map((label) => spanOf(article, label));
  return {
    lookAlikes: lookAlikes.length,
    marked: lookAlikes.filter((span) => found.some((mark) => overlap(mark, span) && !isRight(mark))).length,
    expected: expected.length,
    missed: expected.filter((span) => !found.some((mark) => mark.entity === span.entity && overlap(mark, span))).length,
    wrong: found.filter(
      (mark) => isJudged(mark.entity) && !isRight(mark) && !optional.some((span) => overlap(mark, span)),
    ),
  };
}

/**
 * Adds up all articles of a folder of tests/fixtures/mentions.
 * @param isJudged Whether the articles are labelled for an entity; other marks do not count.
 */
export function examineArticles(name: string, isJudged: (entity: string) => boolean = () => true) {
  const folder = new URL(`../../fixtures/mentions/${name}/`, import.meta.url);
  const articles = readdirSync(folder).flatMap(
    (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as LabelledArticle[],
  );
  const outcomes = articles.map((article) => examine(article, isJudged));
  const sum = (of: (outcome: (typeof outcomes)[number]) => number) =>
    outcomes.reduce((total, each) => total + of(each), 0);
  const quiet = outcomes.filter(({ expected }) => expected === 0);
  return {
    articles: articles.length,
    expected: sum(({ expected }) => expected),
    missed: sum(({ missed }) => missed),
    wrong: sum(({ wrong }) => wrong.length),
    lookAlikes: sum(({ lookAlikes }) => lookAlikes),
    marked: sum(({ marked }) => marked),
    quiet: quiet.length,
    disturbed: quiet.filter(({ wrong }) => wrong.length > 0).length,
  };
}
