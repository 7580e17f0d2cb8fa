import { closestTo, isVisible } from './native.ts';

export function isRendered(element: Element): boolean {
  return isVisible(element, { visibilityProperty: true });
}

/**
 * Whether an element is rendered, or would be after `reveal`. Asked of the few elements with mentions only: on all it would
 * cost more than reading the page.
 */
export function isShown(element: Element): boolean {
  return isRendered(element) || closestTo(element, 'details:not([open]), [hidden="until-found"]') !== null;
}
