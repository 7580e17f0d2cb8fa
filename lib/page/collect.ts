import type { Block } from '#lib/text/block.ts';
import {
  composedParentOf,
  documentElementOf,
  documentNode,
  elementNode,
  firstChildOf,
  fragmentNode,
  type NodeReader,
  nextSiblingOf,
  nodeTypeOf,
  plainReader,
  readerOf,
} from './native.ts';
import { enterElement, type Place, type Region } from './place.ts';
import { detached, placeAround, placeInside } from './place-of.ts';
import { type Tag, tagOf } from './tags.ts';
import { addLineFeed, addToRun, hasSeam, type OpenRun, type Run, startRun } from './text-run.ts';

/** A block of text with its way back to the page. */
export interface PageBlock {
  readonly text: string;
  readonly lang: string;
  readonly kind: Block['kind'];
  /** The element (or shadow root) whose run of text this is. */
  readonly container: Node;
  readonly region: Region;
  /** Characters inside links; null while not counted (`linkedLength` does). */
  linked: number | null;
  /** How much of it is running text; null while not measured (`measureProse` does). */
  prose: number | null;
  /** The text nodes it was read from; null for all in the container. */
  readonly run: Run | null;
}

export interface PageText {
  /** In the order of the composed tree: a shadow root's blocks stand before its host's own. */
  readonly blocks: readonly PageBlock[];
  readonly shadowRoots: readonly ShadowRoot[];
  /** Custom elements without a shadow root; one may be attached later, of which no observer tells. */
  readonly rootless: readonly Element[];
  /** Nodes looked at. */
  readonly nodes: number;
  /** UTF-16 units collected. */
  readonly length: number;
}

export interface CollectOptions {
  /** Open or closed shadow root of an element; without it only open ones are seen. */
  readonly shadowRootOf?: ((element: Element) => ShadowRoot | null) | undefined;
  /** Our own hosts, never read. */
  readonly isOwn?: ((element: Element) => boolean) | undefined;
}

export interface Collector extends PageText {
  /** Looks at up to so many further nodes; true when all is collected. */
  advance(nodes: number): boolean;
  /** Elements that lost the place of the walk in a pause: what is inside must be collected anew. */
  readonly torn: readonly Node[];
}

/** Collects at once. Works on any document, also one parsed in Node (linkedom). */
export function collectBlocks(root: Document | ShadowRoot | Element, options: CollectOptions = {}): PageText {
  const collector = collectWithin(root, options);
  collector.advance(Number.POSITIVE_INFINITY);
  return collector;
}

/** A walk over a document, a shadow root, or an element with its children, which can pause between nodes. */
export function collectWithin(root: Node, options: CollectOptions): Collector {
  if (nodeTypeOf(root) === fragmentNode) return collectFrom(root, placeInside(root), options, false);
  const first = nodeTypeOf(root) === documentNode ? documentElementOf(root as Document) : root;
  const place = first && placeAround(first);
  if (!place) return createCollector(startWalk(detached, options, false));
  const walk = startWalk(place, options, false);
  walk.next = first;
  return createCollector(walk);
}

/** A walk over the runs of text of one container, not over the blocks inside it. */
export function collectRuns(container: Node, options: CollectOptions): Collector {
  return collectFrom(container, placeInside(container), options, true);
}

function collectFrom(root: Node, place: Place | null, options: CollectOptions, shallow: boolean): Collector {
  const walk = startWalk(place ?? detached, options, shallow);
  if (place) descend(walk, root, place, firstChildOf(root));
  return createCollector(walk);
}

/** Where a walk is and what it has found. */
interface Walk {
  readonly options: CollectOptions;
  readonly shallow: boolean;
  readonly found: {
    readonly blocks: PageBlock[];
    readonly shadowRoots: ShadowRoot[];
    readonly rootless: Element[];
    readonly torn: Node[];
    nodes: number;
    length: number;
  };
  /** The elements the walk is in and the places inside them: a stack, since pages nest 10,000 deep. */
  readonly path: Node[];
  readonly places: Place[];
  readonly around: Place;
  here: Place;
  next: Node | null;
  run: OpenRun;
}

function startWalk(around: Place, options: CollectOptions, shallow: boolean): Walk {
  const found = { blocks: [], shadowRoots: [], rootless: [], torn: [], nodes: 0, length: 0 };
  return { options, shallow, found, path: [], places: [], around, here: around, next: null, run: startRun(around) };
}

function createCollector(walk: Walk): Collector {
  const { found } = walk;
  return Object.assign(found, {
    advance(limit: number): boolean {
      if (found.nodes > 0) mendPath(walk);
      const stop = found.nodes + limit;
      while (found.nodes < stop) {
        if (walk.next !== null) visit(walk, walk.next);
        else if (walk.path.length > 0) leave(walk);
        else {
          endRun(walk);
          return true;
        }
      }
      return false;
    },
  });
}

function visit(walk: Walk, node: Node): void {
  walk.found.nodes += 1;
  // No property of a text can be shadowed, and half of all nodes are texts.
  const isText = node.nodeName === '#text';
  const dom = isText ? plainReader : readerOf(node);
  // A walk that began at an element itself does not go on to its siblings.
  walk.next = walk.path.length > 0 ? dom.nextSibling(node) : null;
  if (isText) addToRun(walk.run, node as Text, walk.here);
  else if (dom.nodeType(node) === elementNode) readElement(walk, node as Element, dom);
}

function readElement(walk: Walk, element: Element, dom: NodeReader): void {
  const tag = tagOf(dom.nodeName(element));
  if (tag.role === 'break') addLineFeed(walk.run);
  if (tag.role === 'break' || tag.role === 'skip') return;
  const isBlock = tag.role === 'block';
  if (isBlock) {
    endRun(walk);
    if (walk.shallow) return;
  }
  if (walk.options.isOwn?.(element)) return;
  const inside = enterElement(walk.here, element, tag, dom);
  if (inside === null) return;
  const child = dom.firstElementChild(element);
  const shadow = tag.isHost ? shadowRootOf(walk, element, tag, child === null, dom) : null;
  if (shadow && !walk.shallow) {
    walk.found.shadowRoots.push(shadow);
    endRun(walk);
    descend(walk, element, inside, null);
    descend(walk, shadow, { ...inside, block: shadow }, firstChildOf(shadow));
    return;
  }
  if (tag.name === 'SLOT' && (element as HTMLSlotElement).assignedNodes?.().length > 0) return;
  const isWhole = isBlock && (child === null || isSimple(element, child, dom));
  if (!isWhole || !readWhole(walk, element, inside, child, dom))
    descend(walk, element, inside, dom.firstChild(element));
}

/** Inline elements that say nothing about their text but, of a link, that it is one; the most frequent first. */
const simple =
  'a span b i strong em img small time abbr cite font u q s sub mark del ins bdi bdo data dfn big center strike tt acronym wbr';
const notSimple = `:not(${simple.split(' ').join(', ')}), [hidden], [contenteditable], [aria-hidden="true"], span:empty`;
const simpleNames = new Set(simple.toUpperCase().split(' '));

function isSimple(element: Element, child: Element, dom: NodeReader): boolean {
  return simpleNames.has(child.nodeName) && dom.query(element, notSimple) === null;
}

/**
 * Most blocks hold text and simple inline elements: a few native calls read them, where a visit to each node costs much.
 * @returns whether it was read: not where its elements may part words
 */
function readWhole(walk: Walk, element: Element, place: Place, child: Element | null, dom: NodeReader): boolean {
  const text = dom.textContent(element) ?? '';
  if (child !== null && hasSeam(text)) return false;
  if (text.trim() === '') return true;
  const { kind, lang, region } = place;
  const linked = place.linked ? text.length : child === null ? 0 : null;
  add(walk, { text, lang, kind, container: element, region, linked, prose: null, run: null });
  return true;
}

function endRun(walk: Walk): void {
  const { text, linked, nodes, starts, place } = walk.run;
  if (nodes.length === 0) return;
  const { kind, lang, region, block } = place;
  add(walk, { text, lang, kind, container: block, region, linked, prose: null, run: { nodes, starts } });
  walk.run = startRun(walk.here);
}

function add({ found }: Walk, block: PageBlock): void {
  found.blocks.push(block);
  found.length += block.text.length;
}

function shadowRootOf(
  { options, found }: Walk,
  element: Element,
  { isCustom }: Tag,
  isLeaf: boolean,
  dom: NodeReader,
): ShadowRoot | null {
  // Asking for closed roots is slow: hosts are custom elements, or else empty but for their root.
  const likely = options.shadowRootOf !== undefined && (isCustom || isLeaf);
  const shadow = likely ? options.shadowRootOf(element) : dom.shadowRoot(element);
  if (!shadow && isCustom) found.rootless.push(element);
  return shadow;
}

function descend(walk: Walk, node: Node, inside: Place, child: Node | null): void {
  walk.path.push(node);
  walk.places.push(inside);
  walk.here = inside;
  walk.next = child;
}

function leave(walk: Walk): void {
  const node = walk.path.pop();
  const inside = walk.places.pop();
  walk.here = walk.places.at(-1) ?? walk.around;
  if (inside?.block !== walk.here.block) endRun(walk);
  const outer = walk.path.at(-1);
  if (!node || !outer) return;
  // After a shadow root come its host's own children.
  walk.next = nodeTypeOf(node) === fragmentNode ? firstChildOf(outer) : nextSiblingOf(node);
}

/** In a pause the page may have moved what the walk stood on: it goes on behind the innermost element that is in its place. */
function mendPath(walk: Walk): void {
  const { path, places } = walk;
  let whole = 1;
  while (whole < path.length && composedParentOf(path[whole] as Node) === path[whole - 1]) whole += 1;
  const lost = walk.next !== null && composedParentOf(walk.next) !== path.at(-1);
  if (whole >= path.length && !lost) return;
  path.length = Math.min(whole, path.length);
  places.length = path.length;
  const torn = path.at(-1);
  if (torn) walk.found.torn.push(torn);
  walk.here = places.at(-1) ?? walk.around;
  walk.run = startRun(walk.here);
  walk.next = null;
}
