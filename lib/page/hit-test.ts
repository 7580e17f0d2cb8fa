import type { Rect } from '#lib/hover/card-contract.ts';
import { composedParentOf, elementFromPointIn, isConnected, parentOf, viewOf } from './native.ts';
import type { TextSpan } from './range-of.ts';

/**
 * The mark under a point, or null. What lies over the text (a sticky header, a menu) hides it, and the empty space beside a
 * line is not the line.
 * @param x, y client coordinates in CSS pixels
 * @param marks the painted ranges
 * @param roots shadow roots that marks lie in, closed ones too
 */
export function markAt<Mark extends AbstractRange>(
  document: Document,
  x: number,
  y: number,
  marks: ReadonlySet<Mark>,
  roots: readonly ShadowRoot[],
): Mark | null {
  const top = marks.size === 0 ? null : topElement(document, x, y, roots);
  if (top === null) return null;
  const isHit = (range: AbstractRange): range is Mark =>
    marks.has(range as Mark) && holdsPoint(rectsOf(range), x, y) && isOnTop(top, range);
  return highlightsAt(document, x, y, roots).find(isHit) ?? marksOf(top, marks).find(isHit) ?? null;
}

/**
 * Marks that begin or end in an element's own text: they are looked at too, since Chromium tells the highlights of another
 * point while a device is emulated whose pixels are not the screen's.
 */
function marksOf<Mark extends AbstractRange>(element: Element, marks: ReadonlySet<Mark>): readonly Mark[] {
  return [...marks].filter(
    ({ startContainer, endContainer }) => parentOf(startContainer) === element || parentOf(endContainer) === element,
  );
}

function highlightsAt(
  document: Document,
  x: number,
  y: number,
  roots: readonly ShadowRoot[],
): readonly AbstractRange[] {
  const highlights = viewOf(document)?.CSS.highlights as HighlightsAtPoint | undefined;
  return highlights?.highlightsFromPoint?.(x, y, { shadowRoots: roots }).flatMap(({ ranges }) => ranges) ?? [];
}

/** Not in TypeScript's DOM library yet. */
interface HighlightsAtPoint {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { shadowRoots: readonly ShadowRoot[] },
  ): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/** The client rectangles of a mark, one for each line it touches; none when it has left the page or is not rendered. */
export function rectsOf(mark: TextSpan | AbstractRange): readonly Rect[] {
  const range = liveRangeOf(mark);
  return range === null ? [] : [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function liveRangeOf({ startContainer, startOffset, endContainer, endOffset }: TextSpan | AbstractRange): Range | null {
  const view = startContainer.ownerDocument && viewOf(startContainer.ownerDocument);
  if (!view || !isConnected(startContainer) || !isConnected(endContainer)) return null;
  const range = new view.Range();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    // The text got shorter since; the watcher will have it collected anew.
    return null;
  }
  return range;
}

export function holdsPoint(rects: readonly Rect[], x: number, y: number): boolean {
  return rects.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

function topElement(document: Document, x: number, y: number, roots: readonly ShadowRoot[]): Element | null {
  let top = elementFromPointIn(document, x, y);
  for (const root of roots) {
    // Roots come in tree order: a nested host is reached after the one around it.
    if (top && root.host === top) top = elementFromPointIn(root, x, y) ?? top;
  }
  return top;
}

/** Whether the topmost element at a point lies around the mark or in it, and not over it. */
function isOnTop(top: Element, mark: AbstractRange): boolean {
  return liesIn(mark.startContainer, top) || liveRangeOf(mark)?.intersectsNode(top) === true;
}

function liesIn(node: Node, element: Element): boolean {
  for (let at: Node | null = node; at; at = composedParentOf(at)) if (at === element) return true;
  return false;
}
