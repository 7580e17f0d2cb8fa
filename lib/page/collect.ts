import type { Block } from '#lib/text/block.ts';
import {
  composedParentOf,
  documentElementOf,
  documentNode,
  elementNode,
  firstChildOf,
  firstElementChildOf,
  fragmentNode,
  nextSiblingOf,
  nodeNameOf,
  nodeTypeOf,
  openShadowRootOf,
  textContentOf,
  textNode,
} from './native.ts';
import { enterElement, type Place, type Region } from './place.ts';
import { detached, placeAround, placeInside } from './place-of.ts';
import { isCustom, tagRole } from './tags.ts';
import { addLineFeed, addToRun, type OpenRun, type Run, startRun } from './text-run.ts';

/** A block of text with its way back to the page. */
export interface PageBlock {
  readonly text: string;
  readonly lang: string;
  readonly kind: Block['kind'];
  /** The element (or shadow root) whose run of text this is. */
  readonly container: Node;
  readonly region: Region;
  /** Characters inside links. */
  readonly linked: number;
  /** The text nodes it was read from, or null: all text nodes that are children of the container. */
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
  // A walk that began at an element itself does not go on to its siblings.
  walk.next = walk.path.length > 0 ? nextSiblingOf(node) : null;
  const type = nodeTypeOf(node);
  if (type === textNode) addToRun(walk.run, node as Text, walk.here);
  else if (type === elementNode) readElement(walk, node as Element);
}

function readElement(walk: Walk, element: Element): void {
  const given = nodeNameOf(element);
  const role = tagRole(given);
  if (role === 'break') addLineFeed(walk.run);
  if (role === 'break' || role === 'skip') return;
  if (role === 'block') {
    endRun(walk);
    if (walk.shallow) return;
  }
  const name = given.toUpperCase();
  if (walk.options.isOwn?.(element)) return;
  const inside = enterElement(walk.here, element, name, role);
  if (inside === null) return;
  const simple = firstElementChildOf(element) === null;
  const shadow = shadowRootOf(walk, element, name, simple);
  if (shadow && !walk.shallow) {
    walk.found.shadowRoots.push(shadow);
    endRun(walk);
    descend(walk, element, inside, null);
    descend(walk, shadow, { ...inside, block: shadow }, firstChildOf(shadow));
    return;
  }
  if (name === 'SLOT' && (element as HTMLSlotElement).assignedNodes?.().length > 0) return;
  if (simple && role === 'block') readLeaf(walk, element, inside);
  else descend(walk, element, inside, firstChildOf(element));
}

/** Most blocks hold nothing but text: one native call instead of a wrapper for each node. */
function readLeaf(walk: Walk, element: Element, { kind, lang, region, linked }: Place): void {
  const text = textContentOf(element);
  if (text.trim() === '') return;
  add(walk, { text, lang, kind, container: element, region, linked: linked ? text.length : 0, run: null });
}

function endRun(walk: Walk): void {
  const { text, linked, nodes, starts, place } = walk.run;
  if (nodes.length === 0) return;
  const { kind, lang, region, block } = place;
  add(walk, { text, lang, kind, container: block, region, linked, run: { nodes, starts } });
  walk.run = startRun(walk.here);
}

function add({ found }: Walk, block: PageBlock): void {
  found.blocks.push(block);
  found.length += block.text.length;
}

function shadowRootOf({ options, found }: Walk, element: Element, name: string, simple: boolean): ShadowRoot | null {
  // Asking for closed roots is slow: hosts are custom elements, or else empty but for their root.
  const custom = isCustom(name);
  const likely = options.shadowRootOf !== undefined && (custom || (simple && attachable.has(name)));
  const shadow = likely ? options.shadowRootOf(element) : openShadowRootOf(element);
  if (!shadow && custom) found.rootless.push(element);
  return shadow;
}

/** Besides custom elements, what `attachShadow` takes and pages use. */
const attachable = new Set('ARTICLE ASIDE BLOCKQUOTE DIV FOOTER HEADER MAIN P SECTION SPAN'.split(' '));

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
