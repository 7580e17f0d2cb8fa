import type { NamedBlock, ScannedBlock } from '#lib/match/types.ts';
import type { PageBlock } from './collect.ts';
import { compareBlocks } from './document-order.ts';
import type { FoundMention } from './resolve-page.ts';

/** What is known of a block's text. It passes on to the block that takes its place with the same text. */
export interface Reading {
  /** null until names alone have been looked for. */
  named: NamedBlock | null;
  /** null until the text has been scanned. The same object while nothing in it changes. */
  scanned: ScannedBlock | null;
  /** Ids of its mentions, by offset and entity; null while it has had none, as most blocks. */
  ids: Map<string, number> | null;
  /** Its mentions as they were last found. */
  found: readonly FoundMention[];
}

export interface ListedBlock {
  readonly block: PageBlock;
  readonly reading: Reading;
}

/** The page's blocks in reading order, kept up to date piece by piece. */
export interface BlockList {
  readonly blocks: readonly ListedBlock[];
  hasRunsOf(container: Node): boolean;
  /** Takes out the blocks for which the test holds. Until `settle`, what takes their place inherits their readings. */
  drop(test: (block: PageBlock) => boolean): void;
  /** Puts in what was collected in one go, in place of what its containers and `emptied` had before. */
  replace(fresh: readonly PageBlock[], emptied?: Node): void;
  settle(): void;
  /** Puts blocks in order that the page moved while it was being read. */
  mendOrder(): void;
}

const few = 16;
const none: readonly FoundMention[] = [];

export function createBlockList(): BlockList {
  let blocks: ListedBlock[] = [];
  const byContainer = new Map<Node, ListedBlock[]>();
  const dropped = new Map<Node, ListedBlock[]>();

  function takeOut(containers: ReadonlySet<Node>): void {
    const out: ListedBlock[] = [];
    for (const container of containers) {
      const listed = byContainer.get(container);
      if (!listed) continue;
      dropped.set(container, listed);
      byContainer.delete(container);
      out.push(...listed);
    }
    // A search for each is quicker than one look at all while they are few.
    if (out.length > few) blocks = blocks.filter(({ block }) => !containers.has(block.container));
    else for (const entry of out) blocks.splice(blocks.indexOf(entry), 1);
  }

  function replace(fresh: readonly PageBlock[], emptied?: Node): void {
    const containers = new Set(fresh.map(({ container }) => container));
    if (emptied) containers.add(emptied);
    takeOut(containers);
    const listed = fresh.map((block) => ({ block, reading: inheritReading(block, dropped.get(block.container)) }));
    for (const entry of listed) {
      const beside = byContainer.get(entry.block.container);
      if (beside) beside.push(entry);
      else byContainer.set(entry.block.container, [entry]);
    }
    insert(blocks, listed);
  }

  return {
    get blocks() {
      return blocks;
    },
    hasRunsOf: (container) => byContainer.has(container),
    drop: (test) => takeOut(new Set(blocks.filter(({ block }) => test(block)).map(({ block }) => block.container))),
    replace,
    settle: () => dropped.clear(),
    mendOrder() {
      const isOrdered = blocks.every((entry, at) => {
        const before = blocks[at - 1];
        return !before || compareBlocks(before.block, entry.block) < 0;
      });
      if (!isOrdered) blocks.sort((a, b) => compareBlocks(a.block, b.block));
    },
  };
}

/** The reading of an old block of the same text, which is taken from the old ones. */
function inheritReading(block: PageBlock, old: ListedBlock[] | undefined): Reading {
  const at = old?.findIndex((entry) => entry.block.text === block.text) ?? -1;
  const [same] = at < 0 ? [] : (old?.splice(at, 1) ?? []);
  if (!same) return { named: null, scanned: null, ids: null, found: none };
  const { named, scanned, ids } = same.reading;
  const { lang, kind } = block;
  if (scanned === null || (scanned.lang === lang && scanned.kind === kind)) return same.reading;
  return { named, scanned: { ...scanned, lang, kind }, ids, found: none };
}

/** Inserts blocks that are in order among themselves, mostly all in one place. */
function insert(blocks: ListedBlock[], fresh: readonly ListedBlock[]): void {
  let done = 0;
  while (done < fresh.length) {
    const first = fresh[done] as ListedBlock;
    const at = placeFor(blocks, first.block);
    const behind = blocks[at];
    let until = fresh.length;
    if (behind) {
      until = done + 1;
      while (until < fresh.length && compareBlocks((fresh[until] as ListedBlock).block, behind.block) < 0) until += 1;
    }
    blocks.splice(at, 0, ...fresh.slice(done, until));
    done = until;
  }
}

function placeFor(blocks: readonly ListedBlock[], block: PageBlock): number {
  const last = blocks.at(-1);
  if (!last || compareBlocks(last.block, block) < 0) return blocks.length;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareBlocks((blocks[middle] as ListedBlock).block, block) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
