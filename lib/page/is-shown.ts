/**
 * Whether an element is rendered, or would be after `reveal`. Asked of the few elements with mentions only: on all it would
 * cost more than reading the page.
 */
export function isShown(element: Element): boolean {
  if (element.checkVisibility?.({ visibilityProperty: true }) !== false) return true;
  return element.closest('details:not([open]), [hidden="until-found"]') !== null;
}
