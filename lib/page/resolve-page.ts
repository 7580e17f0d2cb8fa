import type { EntityRef, Mention, ScannedBlock } from '#lib/match/types.ts';
import { furniture } from '#lib/text/block.ts';
import type { Steps } from '#lib/text/steps.ts';
import type { ListedBlock, Reading } from './block-list.ts';
import { doInSlices, type Slices } from './yield-to-page.ts';

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

export type Resolve = (blocks: readonly ScannedBlock[]) => Steps<readonly Mention[]>;

/** Null when the signal aborts meanwhile. */
type ResolvePage = (
  blocks: readonly ListedBlock[],
  articles: readonly number[],
) => Promise<readonly FoundMention[] | null>;

/** Most pages have nothing on them that could become a mention, and never need to load what resolves names. */
export function createPageResolver(load: () => Promise<Resolve>, slices: Slices, signal: AbortSignal): ResolvePage {
  let resolve: ReturnType<typeof createStepResolver> | null = null;
  return async (blocks, articles) => {
    if (articles.length === 0) return [];
    if (resolve === null) {
      resolve = createStepResolver(await load());
      slices.begin();
    }
    return doInSlices(resolve(blocks, articles), slices, () => signal.aborted);
  };
}

/** Resolves each article on its own, and only those that changed since the last call. */
function createStepResolver(
  resolve: Resolve,
): (blocks: readonly ListedBlock[], articles: readonly number[]) => Steps<readonly FoundMention[]> {
  const resolved = new WeakMap<
    Reading,
    { readonly readings: readonly Reading[]; readonly mentions: readonly Mention[] }
  >();
  let lastId = 0;

  function* resolveArticle(listed: readonly ListedBlock[]): Steps<readonly Mention[]> {
    const readings = listed.map(({ reading }) => reading);
    const first = readings[0];
    const scanned = readings.flatMap((reading) => reading.scanned ?? []);
    if (!first || scanned.every(({ candidates }) => candidates.length === 0)) return [];
    const before = resolved.get(first);
    if (before && isSame(before.readings, readings)) return before.mentions;
    yield;
    const mentions = yield* resolve(scanned);
    resolved.set(first, { readings, mentions });
    return mentions;
  }

  function idOf(reading: Reading, { start, entity }: Mention): number {
    const key = `${start} ${entity}`;
    const known = reading.ids?.get(key);
    if (known !== undefined) return known;
    lastId += 1;
    reading.ids ??= new Map();
    reading.ids.set(key, lastId);
    return lastId;
  }

  /** The same object as the last time while nothing in it has changed. */
  function findIn(owner: ListedBlock, block: number, mention: Mention, at: number): FoundMention {
    const { entity, start, end } = mention;
    const before = owner.reading.found[at];
    if (before?.listed === owner && before.block === block && isPlace(before, mention)) return before;
    return { id: idOf(owner.reading, mention), entity, listed: owner, block, start, end };
  }

  function* findInArticle(
    blocks: readonly ListedBlock[],
    members: readonly number[],
    all: FoundMention[],
  ): Steps<void> {
    const mentions = yield* resolveArticle(members.map((index) => blocks[index] as ListedBlock));
    for (let at = 0; at < mentions.length; ) {
      const block = members[mentions[at]?.block as number] as number;
      const owner = blocks[block] as ListedBlock;
      const found: FoundMention[] = [];
      for (const own = mentions[at]?.block; mentions[at]?.block === own; at++) {
        found.push(findIn(owner, block, mentions[at] as Mention, found.length));
      }
      owner.reading.found = found;
      all.push(...found);
      yield;
    }
  }

  return function* resolvePage(blocks, articles) {
    const all: FoundMention[] = [];
    for (const members of groupByArticle(articles).values()) yield* findInArticle(blocks, members, all);
    yield;
    return all.sort((a, b) => a.block - b.block || a.start - b.start);
  };
}

function isPlace(found: FoundMention, { entity, start, end }: Mention): boolean {
  return found.start === start && found.end === end && found.entity === entity;
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
