import type { Rect } from '#lib/hover/card-contract.ts';
import { caretFromPoint, composedParentOf, elementFromPointIn, isConnected, viewOf } from './native.ts';
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
  if (marks.size === 0) return null;
  for (const range of rangesAt(document, x, y, marks, roots)) {
    const mark = range as Mark;
    if (marks.has(mark) && holdsPoint(rectsOf(mark), x, y) && isOnTop(document, x, y, mark, roots)) return mark;
  }
  return null;
}

function rangesAt(
  document: Document,
  x: number,
  y: number,
  marks: ReadonlySet<AbstractRange>,
  roots: readonly ShadowRoot[],
): readonly AbstractRange[] {
  const highlights = viewOf(document)?.CSS.highlights as HighlightsAtPoint | undefined;
  const shadowRoots = roots as ShadowRoot[];
  if (highlights?.highlightsFromPoint) {
    return highlights.highlightsFromPoint(x, y, { shadowRoots }).flatMap(({ ranges }) => ranges);
  }
  const caret = caretFromPoint(document, x, y, { shadowRoots });
  if (!caret) return [];
  return [...marks].filter(
    (mark) =>
      (mark.startContainer === caret.offsetNode && mark.startOffset <= caret.offset) ||
      (mark.endContainer === caret.offsetNode && mark.endOffset >= caret.offset),
  );
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

/** Whether the topmost element at the point lies around the mark or in it, and not over it. */
function isOnTop(document: Document, x: number, y: number, mark: AbstractRange, roots: readonly ShadowRoot[]): boolean {
  let top = elementFromPointIn(document, x, y);
  for (const root of roots) {
    // Roots come in tree order: a nested host is reached after the one around it.
    if (top && root.host === top) top = elementFromPointIn(root, x, y) ?? top;
  }
  if (!top) return false;
  return liesIn(mark.startContainer, top) || liveRangeOf(mark)?.intersectsNode(top) === true;
}

function liesIn(node: Node, element: Element): boolean {
  for (let at: Node | null = node; at; at = composedParentOf(at)) if (at === element) return true;
  return false;
}
