import { closestTo, composedParentOf, isElement, isVisible } from './native.ts';

export function isRendered(element: Element): boolean {
  return isVisible(element, { visibilityProperty: true });
}

/**
 * Whether an element is rendered, or would be after `reveal`. Asked of the few elements with mentions only: on all it would
 * cost more than reading the page.
 */
export function isShown(element: Element): boolean {
  return (
    (isRendered(element) && !isClipped(element)) ||
    closestTo(element, 'details:not([open]), [hidden="until-found"]') !== null
  );
}

/** The element and those around it that may be one for screen readers alone. */
const clippedWithin = 3;

/** Whether text is there for screen readers alone, in one of the ways that style sheets have for it: cut down to nothing. */
function isClipped(element: Element): boolean {
  let at: Node | null = element;
  for (let level = 0; level < clippedWithin && at && isElement(at); level += 1, at = composedParentOf(at)) {
    const { position, clip, clipPath } = getComputedStyle(at);
    if (position === 'absolute' && (clip.startsWith('rect(') || /^inset\((?:50|100)%/u.test(clipPath))) return true;
  }
  return false;
}
