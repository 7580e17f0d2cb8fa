/** Reads one saved article with all packs. */
import type { Findings } from '#lib/framing/findings.ts';
import { readPage } from '#lib/framing/read-page.ts';
import type { Lexicon } from '#lib/match/lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import type { Mention } from '#lib/match/types.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { ArticleText } from './read-article.ts';

/** What one pack makes of an article. */
export interface Reading {
  readonly pack: CompiledPack;
  readonly findings: Findings;
}

export interface ReadFile {
  /** As the user named it. */
  readonly file: string;
  readonly article: ArticleText;
  /** Of all packs. */
  readonly mentions: readonly Mention[];
  /** Of the packs that the article mentions. */
  readonly readings: readonly Reading[];
}

export function readFileWith(
  packs: readonly CompiledPack[],
  lexicon: Lexicon,
  file: string,
  article: ArticleText,
): ReadFile {
  const mentions = findMentions(lexicon, article.blocks);
  const mentioned = packs.filter(({ info }) => mentions.some(({ entity }) => entity.startsWith(`${info.id}/`)));
  const readings = mentioned.map((pack) => ({ pack, findings: readPage(pack, article.blocks, mentions) }));
  return { file, article, mentions, readings };
}
