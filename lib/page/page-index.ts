import type { Candidate, NamedBlock, ScannedBlock } from '#lib/match/types.ts';
import { furniture } from '#lib/text/block.ts';
import { type BlockList, createBlockList, type ListedBlock } from './block-list.ts';
import { type CollectOptions, type Collector, collectRuns, collectWithin } from './collect.ts';
import { findArticles } from './find-articles.ts';
import { isConnected, parentOf } from './native.ts';
import { type Changes, outermost } from './note-mutation.ts';
import type { Slices } from './yield-to-page.ts';

/** How names are looked for. */
export interface NameSearch {
  readonly scan: (text: string) => readonly Candidate[];
  /** Finds at least the candidates by which `canMark` decides, and costs less; without it all are looked for at once. */
  readonly scanNames?: ((text: string) => readonly Candidate[]) | undefined;
  /** Whether anything in some blocks can become a mention; without it any candidate can. */
  readonly canMark?: ((blocks: readonly NamedBlock[]) => boolean) | undefined;
}

export interface PageIndexOptions {
  readonly collect: CollectOptions;
  readonly search: NameSearch;
  readonly slices: Slices;
  readonly signal: AbortSignal;
  readonly onShadowRoot: (root: ShadowRoot) => void;
  /** Custom elements that may get a shadow root later. */
  readonly onRootless: (elements: readonly Element[]) => void;
  readonly limits: PageLimits;
}

/** Beyond these the page is given up. */
export interface PageLimits {
  /** DOM nodes read in one go. */
  readonly nodes: number;
  /** UTF-16 units of text. */
  readonly length: number;
}

/** The page's blocks with the articles they belong to, and the candidates in those. */
export interface PageIndex {
  readonly list: BlockList;
  /** Article of each block of the list, or `furniture`; empty while nothing on the page can become a mention. */
  readonly articles: readonly number[];
  /** Works changes in, in slices. False when the page has become too big or the signal is aborted. */
  apply(changes: Changes): Promise<boolean>;
}

/** Nodes between two looks at the clock. */
const nodesAtOnce = 200;

export function createPageIndex(options: PageIndexOptions): PageIndex {
  const { collect, slices, signal, limits } = options;
  const { scan, scanNames = null, canMark = () => true } = options.search;
  const list = createBlockList();
  let articles: readonly number[] = [];
  /** The page ran while the list was being put together, and may have moved what is listed. */
  let paused = false;

  async function pause(): Promise<void> {
    paused = true;
    await slices.next();
  }

  async function run(collector: Collector): Promise<boolean> {
    for (let done = false; !done; ) {
      done = collector.advance(nodesAtOnce);
      if (collector.nodes > limits.nodes || collector.length > limits.length) return false;
      if (!done && slices.due()) await pause();
      if (signal.aborted) return false;
    }
    for (const root of collector.shadowRoots) options.onShadowRoot(root);
    if (collector.rootless.length > 0) options.onRootless(collector.rootless);
    return true;
  }

  /** Reads changed subtrees with all they hold. */
  async function readSubtrees(subtrees: Node[]): Promise<boolean> {
    for (const node of subtrees) {
      if (!isConnected(node)) continue;
      const collector = collectWithin(node, collect);
      if (!(await run(collector))) return false;
      list.replace(collector.blocks);
      // The list is being read from: what was torn by the page meanwhile comes last.
      subtrees.push(...collector.torn);
    }
    return true;
  }

  /** Reads the runs of containers that did not come in with a subtree. */
  async function readRuns({ runs, runsIfAny }: Changes, subtrees: ReadonlySet<Node>): Promise<boolean> {
    for (const container of new Set([...runs, ...runsIfAny])) {
      if (!isConnected(container) || liesIn(container, subtrees)) continue;
      if (!runs.has(container) && !list.hasRunsOf(container)) continue;
      const collector = collectRuns(container, collect);
      if (!(await run(collector))) return false;
      list.replace(collector.blocks, container);
    }
    return true;
  }

  /** On most pages nothing can become a mention, as their names tell: only otherwise is all looked for, and what is an article. */
  async function scanBlocks(): Promise<boolean> {
    const hasMarks = scanNames === null || articles.length > 0;
    const mayMark = hasMarks || (await look((listed) => lookForNames(listed, scanNames), true));
    articles = mayMark && (await look((listed) => lookForAll(listed, scan), false)) ? listArticles() : [];
    return !signal.aborted;
  }

  /**
   * Looks at the blocks, and tells whether anything in what is found can become a mention.
   * @param onlyUntil leaves off at the first block that is enough for it: on a page with marks mostly its headline
   */
  async function look(at: (listed: ListedBlock) => NamedBlock, onlyUntil: boolean): Promise<boolean> {
    const found: NamedBlock[] = [];
    for (const listed of list.blocks) {
      if (slices.due()) await pause();
      if (signal.aborted) return false;
      const named = at(listed);
      if (named.candidates.length === 0) continue;
      found.push(named);
      if (onlyUntil && canMark([named])) return true;
    }
    if (slices.due()) await pause();
    return found.length > 0 && canMark(found);
  }

  function listArticles(): readonly number[] {
    const { blocks } = list;
    const isRelevant = (index: number) => (blocks[index]?.reading.scanned?.candidates.length ?? 0) > 0;
    const found = findArticles(
      blocks.map(({ block }) => block),
      isRelevant,
    );
    // What stands in menus and related stories alone marks nothing.
    const inArticles = blocks.flatMap(({ reading: { scanned } }, at) =>
      scanned !== null && found[at] !== furniture ? scanned : [],
    );
    return canMark(inArticles) ? found : [];
  }

  async function apply(changes: Changes): Promise<boolean> {
    if (changes.removed) list.drop(({ container }) => !isConnected(container));
    const known = new Set([...changes.known].filter((node) => isConnected(node)));
    if (known.size > 0) list.drop(({ container }) => liesIn(container, known));
    if (paused && (changes.removed || changes.runs.size > 0)) list.mendOrder();
    paused = false;
    const subtrees = outermost(changes.subtrees);
    const whole = new Set(subtrees);
    const complete = (await readSubtrees(subtrees)) && (await readRuns(changes, whole));
    list.settle();
    return complete && lengthOf(list) <= limits.length && scanBlocks();
  }

  return {
    list,
    get articles() {
      return articles;
    },
    apply,
  };
}

const nobody: NamedBlock = { candidates: [] };

function lookForAll({ block: { text, lang, kind }, reading }: ListedBlock, scan: NameSearch['scan']): ScannedBlock {
  reading.scanned ??= { text, lang, kind, candidates: scan(text) };
  return reading.scanned;
}

function lookForNames({ block, reading }: ListedBlock, scanNames: NameSearch['scan']): NamedBlock {
  if (reading.named === null) {
    const candidates = scanNames(block.text);
    reading.named = candidates.length === 0 ? nobody : { candidates };
  }
  return reading.named;
}

function liesIn(node: Node, subtrees: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (subtrees.has(at)) return true;
  return false;
}

function lengthOf({ blocks }: BlockList): number {
  let length = 0;
  for (const { block } of blocks) length += block.text.length;
  return length;
}
