import type { Block } from '#lib/text/block.ts';
import {
  elementNode,
  firstChildOf,
  firstIn,
  firstElementChildOf,
  fragmentNode,
  nextSiblingOf,
  nodeNameOf,
  nodeTypeOf,
  openShadowRootOf,
  textContentOf,
  textNode,
} from './native.ts';
import { enterElement, type Place, type Region, rootPlace } from './place.ts';
import { isCustom, tagRole } from './tags.ts';

/** A block of text with its way back to the page. */
export interface PageBlock {
  readonly text: string;
  readonly lang: string;
  readonly kind: Block['kind'];
  /** The element whose run of text this is. */
  readonly container: Node;
  readonly region: Region;
  /** Characters inside links. */
  readonly linked: number;
  /** The text nodes of the run with the offsets at which they begin, or null: all children of the container. */
  readonly run: { readonly nodes: readonly Text[]; readonly starts: readonly number[] } | null;
}

export interface PageText {
  /** In the order of the composed tree: a shadow root's blocks stand before its host's own. */
  readonly blocks: readonly PageBlock[];
  readonly shadowRoots: readonly ShadowRoot[];
  /** Nodes looked at. */
  readonly nodes: number;
  /** UTF-16 units collected. */
  readonly length: number;
}

export interface CollectOptions {
  /** Open or closed shadow root of an element; without it only open ones are seen. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** Our own hosts, never read. */
  readonly isOwn?: (element: Element) => boolean;
}

export interface Collector {
  /** Looks at up to so many further nodes; true when all is collected. */
  advance(nodes: number): boolean;
  readonly page: PageText;
}

/** Collects at once. Works on any document, also one parsed in Node (linkedom). */
export function collectBlocks(root: Document | ShadowRoot | Element, options: CollectOptions = {}): PageText {
  const collector = createCollector(root, rootPlace(root), options);
  collector.advance(Number.POSITIVE_INFINITY);
  return collector.page;
}

/**
 * A walk over a subtree that can pause between nodes.
 * @param place where the root's children stand
 */
export function createCollector(root: Node, place: Place, options: CollectOptions): Collector {
  const blocks: PageBlock[] = [];
  const shadowRoots: ShadowRoot[] = [];
  const page = { blocks, shadowRoots, nodes: 0, length: 0 };
  /** The elements the walk is in, and the places inside them. No recursion: pages nest 10,000 deep. */
  const path: Node[] = [root];
  const places: Place[] = [place];
  let here = place;
  let next: Node | null = firstIn(root);

  let text = '';
  let linked = 0;
  let nodes: Text[] = [];
  let starts: number[] = [];
  let runPlace = place;

  function add(block: PageBlock): void {
    blocks.push(block);
    page.length += block.text.length;
  }

  function endRun(): void {
    if (nodes.length === 0) return;
    const { kind, lang, region, block } = runPlace;
    add({ text, lang, kind, container: block, region, linked, run: { nodes, starts } });
    text = '';
    linked = 0;
    nodes = [];
    starts = [];
  }

  function readText(node: Text): void {
    const { data } = node;
    if (nodes.length === 0) {
      if (data.trim() === '') return;
      runPlace = here;
    }
    nodes.push(node);
    starts.push(text.length);
    text += data;
    if (here.linked) linked += data.length;
  }

  function descend(node: Node, inside: Place, child: Node | null): void {
    path.push(node);
    places.push(inside);
    here = inside;
    next = child;
  }

  function readElement(element: Element): void {
    next = nextSiblingOf(element);
    const given = nodeNameOf(element);
    const role = tagRole(given);
    if (role === 'break') {
      if (nodes.length > 0) text += '\n';
      return;
    }
    if (role === 'skip') return;
    if (role === 'block') endRun();
    const name = given.toUpperCase();
    if (options.isOwn?.(element)) return;
    const inside = enterElement(here, element, name, role);
    if (inside === null) return;
    const simple = firstElementChildOf(element) === null;
    const shadow = shadowOf(element, name, simple);
    if (shadow) {
      shadowRoots.push(shadow);
      endRun();
      descend(element, inside, null);
      descend(shadow, { ...inside, block: shadow }, firstChildOf(shadow));
      return;
    }
    if (name === 'SLOT' && (element as HTMLSlotElement).assignedNodes?.().length > 0) return;
    if (simple && role === 'block') readLeaf(element, inside);
    else descend(element, inside, firstChildOf(element));
  }

  /** Most blocks hold nothing but text: one native call instead of a wrapper for each node. */
  function readLeaf(element: Element, inside: Place): void {
    const content = textContentOf(element);
    if (content.trim() === '') return;
    const { kind, lang, region } = inside;
    add({ text: content, lang, kind, container: element, region, linked: inside.linked ? content.length : 0, run: null });
  }

  function shadowOf(element: Element, name: string, simple: boolean): ShadowRoot | null {
    // Asking for closed roots is slow: hosts are custom elements, or else empty but for their root.
    if (options.shadowRootOf && (isCustom(name) || (simple && attachable.has(name)))) return options.shadowRootOf(element);
    return openShadowRootOf(element);
  }

  function leave(): boolean {
    const node = path.pop() as Node;
    const inside = places.pop() as Place;
    here = places.at(-1) ?? place;
    if (inside.block !== here.block) endRun();
    if (path.length === 0) return false;
    // After a shadow root come its host's own children.
    next = nodeTypeOf(node) === fragmentNode ? firstChildOf(path.at(-1) as Node) : nextSiblingOf(node);
    return true;
  }

  function advance(limit: number): boolean {
    const stop = page.nodes + limit;
    while (page.nodes < stop) {
      if (next === null) {
        if (path.length === 0 || !leave()) {
          endRun();
          return true;
        }
        continue;
      }
      page.nodes += 1;
      const type = nodeTypeOf(next);
      if (type === elementNode) readElement(next as Element);
      else {
        if (type === textNode) readText(next as Text);
        next = nextSiblingOf(next);
      }
    }
    return false;
  }

  return { advance, page };
}

/** Besides custom elements, what `attachShadow` takes and pages use. */
const attachable = new Set('ARTICLE ASIDE BLOCKQUOTE DIV FOOTER HEADER MAIN P SECTION SPAN'.split(' '));
