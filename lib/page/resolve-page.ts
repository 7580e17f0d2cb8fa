import type { EntityRef, Mention, ScannedBlock } from '#lib/match/types.ts';
import { furniture } from '#lib/text/block.ts';
import type { ListedBlock, Reading } from './block-list.ts';

/** A mention of the page. Its id stays while its text stands. */
export interface FoundMention {
  readonly id: number;
  readonly entity: EntityRef;
  readonly listed: ListedBlock;
  /** Index of its block in the list. */
  readonly block: number;
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
}

export type Resolve = (blocks: readonly ScannedBlock[]) => readonly Mention[];

/** Resolves each article on its own, and only those that changed since the last call. */
export function createPageResolver(
  resolve: Resolve,
): (blocks: readonly ListedBlock[], articles: readonly number[]) => readonly FoundMention[] {
  const resolved = new WeakMap<
    Reading,
    { readonly readings: readonly Reading[]; readonly mentions: readonly Mention[] }
  >();
  let lastId = 0;

  function resolveArticle(article: number, listed: readonly ListedBlock[]): readonly Mention[] {
    const readings = listed.map(({ reading }) => reading);
    const first = readings[0];
    if (!first || readings.every(({ candidates }) => !candidates?.length)) return [];
    const before = resolved.get(first);
    if (before && isSame(before.readings, readings)) return before.mentions;
    const scanned = listed.map(({ block: { text, lang, kind }, reading: { candidates } }): ScannedBlock => {
      return { text, lang, kind, article, candidates: candidates ?? [] };
    });
    const mentions = resolve(scanned);
    resolved.set(first, { readings, mentions });
    return mentions;
  }

  function idOf({ ids }: Reading, { start, entity }: Mention): number {
    const key = `${start} ${entity}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    lastId += 1;
    ids.set(key, lastId);
    return lastId;
  }

  return (blocks, articles) => {
    const found: FoundMention[] = [];
    for (const [article, members] of groupByArticle(articles)) {
      const listed = members.map((index) => blocks[index] as ListedBlock);
      for (const mention of resolveArticle(article, listed)) {
        const block = members[mention.block] as number;
        const owner = blocks[block] as ListedBlock;
        const { entity, start, end } = mention;
        found.push({ id: idOf(owner.reading, mention), entity, listed: owner, block, start, end });
      }
    }
    return found.sort((a, b) => a.block - b.block || a.start - b.start);
  };
}

function groupByArticle(articles: readonly number[]): ReadonlyMap<number, number[]> {
  const groups = new Map<number, number[]>();
  articles.forEach((article, index) => {
    if (article === furniture) return;
    const members = groups.get(article);
    if (members) members.push(index);
    else groups.set(article, [index]);
  });
  return groups;
}

function isSame(a: readonly Reading[], b: readonly Reading[]): boolean {
  return a.length === b.length && a.every((reading, at) => reading === b[at]);
}
