import { composedParentOf, fragmentNode, isElement, nodeNameOf, nodeTypeOf } from './native.ts';
import { enterElement, type Place, regionOf } from './place.ts';
import { tagOf } from './tags.ts';

/** The place of a walk that has nothing to walk. */
export const detached: Place = topPlace({} as Node);

function topPlace(root: Node): Place {
  return { block: root, kind: 'paragraph', lang: '', region: regionOf(root, 'page', null), linked: false };
}

/** Where an element stands, found from the top of its document down; null when text there is not to be read. */
export function placeAround(element: Node): Place | null {
  const parent = composedParentOf(element);
  return parent === null ? topPlace(element) : placeInside(parent);
}

/** Where the children of an element, document or shadow root stand; null when their text is not to be read. */
export function placeInside(node: Node): Place | null {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = composedParentOf(at)) path.push(at);
  const top = path.pop() as Node;
  // Typing in a page that is all one editor has it read again and again.
  if ((top as Partial<Document>).designMode === 'on') return null;
  let place: Place | null = topPlace(top);
  // A document or shadow root on its own is the top; an element without a document is read as well.
  if (isElement(top)) place = enter(place, top);
  for (const step of path.reverse()) {
    if (place === null) return null;
    place = nodeTypeOf(step) === fragmentNode ? { ...place, block: step } : enter(place, step as Element);
  }
  return place;
}

function enter(place: Place, element: Element): Place | null {
  const tag = tagOf(nodeNameOf(element));
  return tag.role === 'skip' ? null : enterElement(place, element, tag);
}

/** The element or shadow root whose run of text a node belongs to. */
export function containerOf(node: Node): Node {
  let at = node;
  for (;;) {
    const parent = composedParentOf(at);
    if (parent === null || nodeTypeOf(at) === fragmentNode || (isElement(at) && tagOf(nodeNameOf(at)).role === 'block'))
      return at;
    at = parent;
  }
}
