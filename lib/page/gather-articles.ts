import type { Mention } from '#lib/match/types.ts';
import { type Block, furniture } from '#lib/text/block.ts';
import type { ListedBlock } from './block-list.ts';
import type { PageBlock } from './collect.ts';
import type { FoundMention } from './resolve-page.ts';

/** A page as it was read last. */
export interface PageReading {
  readonly blocks: readonly ListedBlock[];
  /** Article of each block, or `furniture`. */
  readonly articles: readonly number[];
  readonly found: readonly FoundMention[];
}

/** The text of the articles that have a mention, and the way back to the page. */
export interface ArticleText {
  /** The articles are numbered anew, from 0. */
  readonly blocks: readonly Block[];
  /** The page's own block of each. */
  readonly sources: readonly PageBlock[];
  readonly mentions: readonly Mention[];
  /** There was more text than `limit`. */
  readonly capped: boolean;
}

/** UTF-16 units of a language tag that are kept: pages write anything there. */
const longestTag = 40;

/**
 * Gathers what the page's on-topic articles say, in reading order.
 * @param limit UTF-16 units of text; the block that would go beyond it and all after it are left out
 */
export function gatherArticles({ blocks, articles, found }: PageReading, limit: number): ArticleText {
  const onTopic = articlesOf(blocks, articles, new Set(found.map(({ listed }) => listed)));
  const numbers = new Map<number, number>();
  const kept = new Map<ListedBlock, number>();
  const text: Block[] = [];
  const sources: PageBlock[] = [];
  let length = 0;
  let capped = false;
  for (const [at, listed] of onTopic.size > 0 ? blocks.entries() : []) {
    const article = articles[at] ?? furniture;
    if (!onTopic.has(article)) continue;
    const { block } = listed;
    length += block.text.length;
    capped = length > limit;
    if (capped) break;
    if (!numbers.has(article)) numbers.set(article, numbers.size);
    const { kind } = block;
    kept.set(listed, text.length);
    text.push({ text: block.text, article: numbers.get(article) ?? 0, lang: block.lang.slice(0, longestTag), kind });
    sources.push(block);
  }
  const mentions = found.flatMap(({ entity, listed, start, end }) => {
    const block = kept.get(listed);
    return block === undefined ? [] : [{ entity, block, start, end }];
  });
  return { blocks: text, sources, mentions, capped };
}

/** Numbers of the articles that some blocks belong to. */
function articlesOf(
  blocks: PageReading['blocks'],
  articles: PageReading['articles'],
  wanted: ReadonlySet<ListedBlock>,
): ReadonlySet<number> {
  const numbers = new Set<number>();
  if (wanted.size > 0)
    for (const [at, listed] of blocks.entries()) if (wanted.has(listed)) numbers.add(articles[at] ?? furniture);
  numbers.delete(furniture);
  return numbers;
}

/** Whether two texts say the same about the same; the blocks of the page may be others. */
export function isSameText(a: ArticleText, b: ArticleText): boolean {
  return (
    a.capped === b.capped &&
    a.blocks.length === b.blocks.length &&
    a.mentions.length === b.mentions.length &&
    a.blocks.every((block, at) => isSameBlock(block, b.blocks[at])) &&
    a.mentions.every((mention, at) => isSameMention(mention, b.mentions[at]))
  );
}

function isSameBlock({ text, article, lang, kind }: Block, other: Block | undefined): boolean {
  return text === other?.text && article === other.article && lang === other.lang && kind === other.kind;
}

function isSameMention({ entity, block, start, end }: Mention, other: Mention | undefined): boolean {
  return entity === other?.entity && block === other.block && start === other.start && end === other.end;
}
