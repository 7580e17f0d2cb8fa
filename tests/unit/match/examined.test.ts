/**
 * Articles labelled by somebody who had not seen the rules. They measured them once; since then rules are written with them in
 * view, so that their score says no more than that nothing got worse.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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

interface ExaminedArticle {
  readonly id: string;
  readonly blocks: readonly { readonly text: string; readonly kind?: Block['kind']; readonly lang?: string }[];
  readonly marks: readonly Label[];
  /** Spans that count neither way; careful editors would disagree. */
  readonly optional?: readonly Label[];
}

/** Entities that the articles are labelled for; other marks are not judged. */
const judged = new Set(
  'operation-sindoor pahalgam-attack ceasefire-may-2025 ishaq-dar tahir-andrabi shehbaz-sharif bilawal-bhutto-zardari s-jaishankar shashi-tharoor narendra-modi donald-trump marco-rubio wang-yi indus-waters-treaty simla-agreement lashkar-e-taiba s-400 pl-15'
    .split(' ')
    .map((id) => `may-2025-conflict/${id}`),
);

const folder = new URL('../../fixtures/mentions/examined/', import.meta.url);
const articles = readdirSync(folder).flatMap(
  (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as ExaminedArticle[],
);
const lexicon = compileLexicon([loadPack('may-2025-conflict')]);

interface Span {
  readonly entity: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

function spanOf(article: ExaminedArticle, { block = 0, entity, text, nth = 1 }: Label): Span {
  const whole = article.blocks[block]?.text ?? '';
  let start = -1;
  for (let n = 0; n < nth; n++) start = whole.indexOf(text, start + 1);
  if (start < 0) throw new Error(`${article.id}: block ${block} has no ${nth}. "${text}"`);
  return { entity: `may-2025-conflict/${entity}`, block, start, end: start + text.length };
}

function overlap(a: Omit<Span, 'entity'>, b: Omit<Span, 'entity'>): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

function examine(article: ExaminedArticle) {
  const blocks = article.blocks.map(({ text, kind = 'paragraph', lang = '' }) => ({ text, kind, lang, article: 0 }));
  const found: readonly Mention[] = findMentions(lexicon, blocks);
  const expected = article.marks.map((label) => spanOf(article, label));
  const optional = (article.optional ?? []).map((label) => spanOf(article, label));
  const isRight = (mark: Mention) => expected.some((span) => span.entity === mark.entity && overlap(mark, span));
  return {
    expected: expected.length,
    missed: expected.filter((span) => !found.some((mark) => mark.entity === span.entity && overlap(mark, span))).length,
    wrong: found.filter(
      (mark) => judged.has(mark.entity) && !isRight(mark) && !optional.some((span) => overlap(mark, span)),
    ),
  };
}

const outcomes = articles.map(examine);
const sum = (of: (outcome: ReturnType<typeof examine>) => number) =>
  outcomes.reduce((total, each) => total + of(each), 0);

describe('examined articles', () => {
  const expected = sum((each) => each.expected);
  const missed = sum((each) => each.missed);
  const quiet = outcomes.filter((each) => each.expected === 0);
  const disturbed = quiet.filter(({ wrong }) => wrong.length > 0).length;

  test('most mentions are found', () => {
    console.info(`examined: ${articles.length} articles, ${expected - missed} of ${expected} mentions found`);
    expect(missed / expected).toBeLessThan(0.03);
  });

  test('under one in a hundred articles with nothing to mark gets a mark', () => {
    console.info(`examined: ${disturbed} of ${quiet.length} articles with nothing to mark got one`);
    expect(disturbed / quiet.length).toBeLessThan(0.01);
  });

  test('under one mark in fifty is wrong', () => {
    expect(sum(({ wrong }) => wrong.length) / (expected - missed)).toBeLessThan(0.02);
  });
});
