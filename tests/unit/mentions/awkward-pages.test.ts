import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import { readArticle } from '#scripts/cli/read-article.ts';
import { judgeWords, labelledPack, type PageLabels, placeLabels } from '#tests/mentions/labelled-page.ts';
import { type Outcome, report, scoreOf } from '#tests/mentions/outcome.ts';
import { plain, readPageText } from '#tests/mentions/page-text.ts';
import { pickHoldout } from '#tests/mentions/pick-holdout.ts';
import { loadPack } from '#tests/unit/match/load-pack.ts';

const folder = new URL('../../fixtures/mentions/pages/', import.meta.url);
const files = readdirSync(folder);
const names = files.filter((file) => file.endsWith('.html')).map((file) => file.replace(/\.html$/u, ''));
const holdout = await pickHoldout(names);
const lexicon = compileLexicon([loadPack(labelledPack)]);

const labelsOf = (name: string): PageLabels => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
const pageOf = (name: string): Buffer => readFileSync(new URL(`${name}.html`, folder));

function tryPage(name: string): Outcome {
  const blocks = readArticle(pageOf(name), `${name}.html`)?.blocks ?? [];
  const found = findMentions(lexicon, blocks).map(({ entity, block, start, end }) => ({
    entity: entity.replace(`${labelledPack}/`, ''),
    text: blocks[block]?.text.slice(start, end) ?? '',
  }));
  return { id: name, holdout: holdout.has(name), ...judgeWords(labelsOf(name), found) };
}

const outcomes = names.filter((name) => labelsOf(name).onlyInBrowser === undefined).map(tryPage);

describe.each([
  ['tuning', outcomes.filter((outcome) => !outcome.holdout)],
  ['holdout', outcomes.filter((outcome) => outcome.holdout)],
])('awkward pages as saved files: %s', (split, tried) => {
  test('nearly all mentions are found, and nothing else on nearly all pages', () => {
    console.info(report(`${split} pages`, tried));
    const { cases, expected, missed, lookAlikes, wrong, spoilt } = scoreOf(tried);
    expect(missed / expected).toBeLessThanOrEqual(0.03);
    expect(wrong / lookAlikes).toBeLessThan(0.01);
    expect(spoilt / cases).toBeLessThanOrEqual(0.03);
  });
});

describe('the labels', () => {
  test('belong to at least forty pages, all in pairs', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(files.toSorted()).toEqual(names.flatMap((name) => [`${name}.html`, `${name}.json`]).toSorted());
  });

  test.for(names)('%s has the marks and look-alikes that its labels list', (name) => {
    const html = pageOf(name).toString();
    const { document } = parseHTML(html) as unknown as { readonly document: Document };
    const page = readPageText(document);
    const labels = labelsOf(name);
    if (labels.onlyInBrowser === undefined) placeLabels(labels, page);
    const has = (words: string) => page.text.includes(plain(words)) || html.includes(words);
    expect(labels.not.filter((words) => !has(words))).toEqual([]);
  });

  test('name entities of the pack', () => {
    const known = new Set(loadPack(labelledPack).entities.map(({ id }) => id));
    const used = names.flatMap((name) => [...labelsOf(name).marks, ...(labelsOf(name).optional ?? [])]);
    expect(used.filter(({ entity }) => !known.has(entity))).toEqual([]);
  });
});
