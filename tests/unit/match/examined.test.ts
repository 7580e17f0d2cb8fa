/**
 * Two sets of articles labelled by people who had not seen the rules. The older one, `examined`, measured them once; since then
 * rules are written with it in view, so that its score says no more than that nothing got worse. Nobody writes rules by looking
 * at `blind`.
 */
import { describe, expect, test } from 'vitest';
import { examineArticles } from './examine-articles.ts';

/** Entities that the older articles are labelled for. */
const judged = new Set(
  'operation-sindoor pahalgam-attack ceasefire-may-2025 ishaq-dar tahir-andrabi shehbaz-sharif bilawal-bhutto-zardari s-jaishankar shashi-tharoor narendra-modi donald-trump marco-rubio wang-yi indus-waters-treaty simla-agreement lashkar-e-taiba s-400 pl-15'
    .split(' ')
    .map((id) => `may-2025-conflict/${id}`),
);

describe.each([
  { name: 'examined', isJudged: (entity: string) => judged.has(entity) },
  { name: 'blind', isJudged: () => true },
])('$name articles', ({ name, isJudged }) => {
  const { articles, expected, missed, wrong, lookAlikes, marked, quiet, disturbed } = examineArticles(name, isJudged);

  test('97 in a hundred mentions are found', () => {
    console.info(
      `${name}: ${articles} articles, ${expected - missed} of ${expected} mentions found, ${wrong} wrong marks`,
    );
    expect(missed / expected).toBeLessThan(0.03);
  });

  test('under one in a hundred look-alikes is marked, and no article with nothing to mark', () => {
    console.info(`${name}: ${marked} of ${lookAlikes} look-alikes marked, ${disturbed} of ${quiet} quiet articles`);
    expect(marked).toBeLessThanOrEqual(lookAlikes / 100);
    expect(disturbed).toBeLessThanOrEqual(quiet / 200);
  });

  test('under one mark in a hundred is wrong', () => {
    expect(wrong / (expected - missed)).toBeLessThan(0.01);
  });
});
