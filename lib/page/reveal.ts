import type { Rect } from '#lib/hover/card-contract.ts';
import {
  attributeOf,
  composedParentOf,
  elementFromPointIn,
  isElement,
  nodeNameOf,
  scrollTo,
  viewOf,
} from './native.ts';

/**
 * Scrolls a mention into view, opening what hides it: `<details>` and `hidden="until-found"`.
 * @param rects measures it, in client coordinates
 */
export function reveal(node: Node, rects: () => readonly Rect[]): void {
  const view = node.ownerDocument && viewOf(node.ownerDocument);
  const element = isElement(node) ? node : node.parentElement;
  if (!view || !element) return;
  for (let at: Node | null = element; at; at = composedParentOf(at)) if (isElement(at)) open(at, view);
  // Scrollers inside the page first, at once; a long paragraph may still leave the mention out of view.
  // What lies around a frame scrolls along, and has no other chance.
  const block = view.parent === view ? 'nearest' : 'center';
  scrollTo(element, { block, inline: 'nearest', behavior: 'instant' });
  const [first] = rects();
  if (!first) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const height = view.innerHeight;
  if (first.top >= height * 0.15 && first.bottom <= height * 0.85 && isUncovered(node, view.document, first)) return;
  view.scrollBy({ top: (first.top + first.bottom - height) / 2, behavior: calm ? 'instant' : 'smooth' });
}

/** Whether the page has nothing over the middle of a mention's line: a header that stays has much of a low window. */
function isUncovered(node: Node, document: Document, { left, top, right, bottom }: Rect): boolean {
  const over = elementFromPointIn(document, (left + right) / 2, (top + bottom) / 2);
  for (let at: Node | null = node; at; at = composedParentOf(at)) if (at === over) return true;
  return false;
}

function open(element: Element, view: Window & typeof globalThis): void {
  if (nodeNameOf(element) === 'DETAILS') element.setAttribute('open', '');
  if (attributeOf(element, 'hidden') !== 'until-found') return;
  // As the browser does for find-in-page, so that the page can follow.
  element.dispatchEvent(new view.Event('beforematch', { bubbles: true }));
  element.removeAttribute('hidden');
}
