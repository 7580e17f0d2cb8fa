/** Articles labelled by people who had not seen the rules: which sentence takes which position. See the README beside them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
});

export type LabelledPosition = v.InferOutput<typeof position>;
export type LabelledArticle = v.InferOutput<typeof LabelledArticle>;
/** `blind`: written last, read by nobody who writes rules, and moved to the others once it is worn out. */
export type Split = 'tuning' | 'holdout' | 'blind';

const fixtures = fileURLToPath(new URL('../fixtures/positions/', import.meta.url));

/** All labelled articles with the split that a hash of the id puts them in. */
export async function readArticles(): Promise<readonly (LabelledArticle & { readonly split: Split })[]> {
  const articles = readFolder('articles');
  const held = await pickHoldout(articles.map(({ id }) => id));
  return [
    ...articles.map((article) => ({
      ...article,
      split: held.has(article.id) ? ('holdout' as const) : ('tuning' as const),
    })),
    ...readFolder('blind').map((article) => ({ ...article, split: 'blind' as const })),
  ];
}

function readFolder(name: string): LabelledArticle[] {
  if (!existsSync(`${fixtures}${name}`)) return [];
  return readdirSync(`${fixtures}${name}`)
    .filter((file) => file.endsWith('.json'))
    .map((file) => v.parse(LabelledArticle, JSON.parse(readFileSync(`${fixtures}${name}/${file}`, 'utf8'))));
}

export function blocksOf({ blocks }: LabelledArticle): Block[] {
  return blocks.map(({ text, kind }) => ({ text, kind, lang: 'en', article: 0 }));
}
