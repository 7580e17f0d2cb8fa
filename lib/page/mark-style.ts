/** Names in `CSS.highlights`. */
export const markName = 'sidelight-mark';
export const activeName = 'sidelight-active';

/**
 * Text decoration only, in the text's own colour: nothing moves, and dark pages need no rules of their own. Plain
 * `currentColor`, since a mixture of it is worked out once for the page and not for each text (Chromium 156).
 * Not on paper: a printed page is the publisher's. Under a contrast theme Chromium paints every highlight as a selection, which no rule of
 * ours may change (https://github.com/w3c/csswg-drafts/issues/7264); line and style still tell the two apart.
 */
export const markStyle = `
@media screen {
  ::highlight(${markName}) {
    text-decoration: underline dotted currentColor max(1px, 0.05em);
    text-underline-offset: 0.22em;
  }
  ::highlight(${activeName}) {
    text-decoration: underline solid currentColor max(2px, 0.1em);
    text-underline-offset: 0.22em;
  }
}`;
