/** Names in `CSS.highlights`. */
export const markName = 'sidelight-mark';
export const activeName = 'sidelight-active';

/**
 * Text decoration only, in the text's own colour: nothing moves, and dark pages need no rules of their own.
 * Not on paper: a printed page is the publisher's.
 */
export const markStyle = `
@media not print {
  ::highlight(${markName}) {
    text-decoration: underline dotted color-mix(in srgb, currentColor 70%, transparent) 0.08em;
    text-underline-offset: 0.22em;
  }
  ::highlight(${activeName}) {
    text-decoration: underline solid currentColor 0.12em;
    text-underline-offset: 0.22em;
  }
}
@media not print and (forced-colors: active) {
  ::highlight(${markName}) { text-decoration-color: CanvasText; }
  ::highlight(${activeName}) { text-decoration-color: Highlight; }
}`;
