/** Articles labelled by people who had not seen the rules: which sentence takes which position. See the README beside them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Block } from '#lib/text/block.ts';
import { pickHoldout } from '#tests/mentions/pick-holdout.ts';

const label = {
  /** Exact text of a sentence; it stands in one block. */
  sentence: v.string(),
  question: v.string(),
};
const position = v.strictObject({
  ...label,
  framing: v.string(),
  mode: v.optional(v.picklist(['endorses', 'reports', 'rejects'])),
  /** Holders that a careful reader would accept, the best first; `outlet` for the article's own voice, null for somebody without an id. */
  holder: v.optional(v.array(v.nullable(v.string()))),
  because: v.optional(v.string()),
  why: v.optional(v.string()),
});

const LabelledArticle = v.strictObject({
  id: v.string(),
  style: v.string(),
  date: v.string(),
  /** Where a text was published, if it is not one written for this purpose. */
  url: v.optional(v.string()),
  blocks: v.array(
    v.strictObject({
      kind: v.optional(v.picklist(['heading', 'paragraph', 'cell', 'caption']), 'paragraph'),
      text: v.string(),
    }),
  ),
  positions: v.array(position),
  /** Neither right nor wrong: careful readers would differ. */
  optional: v.optional(v.array(position), []),
  /** Sentences that touch a question and take no position on it. */
  near: v.optional(v.array(v.looseObject(label)), []),
  /** Labelled mentions, as in tests/fixtures/mentions; not looked at here. */
  marks: v.optional(v.array(v.unknown())),
  optionalMarks: v.optional(v.array(v.unknown())),
  not: v.optional(v.array(v.unknown())),
});

export type LabelledPosition = v.InferOutput<typeof position>;
export type LabelledArticle = v.InferOutput<typeof LabelledArticle>;
/**
 * `blind`: written last, read by nobody who writes rules, and moved to the others once it is worn out. `own`: kept elsewhere by whoever
 * labelled them, such as published articles, which may not be copied here.
 */
export type Split = 'tuning' | 'holdout' | 'blind' | 'own';

const fixtures = fileURLToPath(new URL('../fixtures/positions/', import.meta.url));

/** All labelled articles with the split that a hash of the id puts them in. */
export async function readArticles(): Promise<readonly (LabelledArticle & { readonly split: Split })[]> {
  const articles = readFolder(`${fixtures}articles`);
  const held = await pickHoldout(articles.map(({ id }) => id));
  return [
    ...articles.map((article) => ({
      ...article,
      split: held.has(article.id) ? ('holdout' as const) : ('tuning' as const),
    })),
    ...readFolder(`${fixtures}blind`).map((article) => ({ ...article, split: 'blind' as const })),
  ];
}

/** The labelled articles of any folder, a file each. */
export function readOwnArticles(folder: string): readonly (LabelledArticle & { readonly split: Split })[] {
  return readFolder(folder).map((article) => ({ ...article, split: 'own' as const }));
}

function readFolder(folder: string): LabelledArticle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => v.parse(LabelledArticle, JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

export function blocksOf({ blocks }: LabelledArticle): Block[] {
  return blocks.map(({ text, kind }) => ({ text, kind, lang: 'en', article: 0 }));
}
