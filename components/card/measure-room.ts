/** What of the viewport is free for the card. */
import type { Rect } from '#lib/hover/card-contract.ts';

/** A bar that takes more of the viewport than this is no bar but part of the page. */
const largestBar = 0.3;

/**
 * The visual viewport (smaller than the layout viewport when zoomed by pinch or under an on-screen keyboard) without bars that the page has
 * stuck to its top and bottom, in CSS pixels of the layout viewport. `ours` is looked through.
 */
export function measureRoom(document: Document, ours: Element): Rect {
  const { documentElement } = document;
  const visual = document.defaultView?.visualViewport;
  const left = visual?.offsetLeft ?? 0;
  const top = visual?.offsetTop ?? 0;
  const right = left + Math.min(visual?.width ?? Number.POSITIVE_INFINITY, documentElement.clientWidth);
  const bottom = top + (visual?.height ?? documentElement.clientHeight);
  const middle = (left + right) / 2;
  const most = (bottom - top) * largestBar;
  const header = barAt(document, middle, top + 1, ours);
  const footer = barAt(document, middle, bottom - 1, ours);
  return {
    left,
    right,
    top: header && header.bottom - top <= most ? Math.max(top, header.bottom) : top,
    bottom: footer && bottom - footer.top <= most ? Math.min(bottom, footer.top) : bottom,
  };
}

/** The fixed or sticky box at a point, if that is what is painted there. */
function barAt(document: Document, x: number, y: number, ours: Element): Rect | null {
  let element = document.elementsFromPoint(x, y).find((candidate) => candidate !== ours) ?? null;
  for (; element; element = element.parentElement) {
    const position = document.defaultView?.getComputedStyle(element).position;
    if (position === 'fixed' || position === 'sticky') return element.getBoundingClientRect();
  }
  return null;
}
