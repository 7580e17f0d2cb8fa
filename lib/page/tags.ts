/** What an element is for the text of a page, by its tag alone: computed styles would cost more than the whole walk. */
export type TagRole = 'inline' | 'block' | 'skip' | 'break';

const skipped =
  'script style noscript template textarea input select option datalist button code pre kbd samp var svg math iframe ' +
  'frame object embed canvas video audio picture img map rt rp rtc head title meta link base area param source track progress meter ' +
  'noframes noembed xmp plaintext';

const blocks =
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
  'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p search section ' +
  'summary table tbody td tfoot th thead tr ul';

const roles = new Map<string, TagRole>();
const put = (names: string, role: TagRole): void => {
  for (const name of names.split(' ')) {
    // Upper case in HTML documents, lower case in XHTML and SVG.
    roles.set(name, role);
    roles.set(name.toUpperCase(), role);
  }
};
put(skipped, 'skip');
put(blocks, 'block');
put('br', 'break');

/** @param name nodeName of an element, in either case. */
export function tagRole(name: string): TagRole {
  return roles.get(name) ?? 'inline';
}

/** Custom elements are the only ones with a hyphen. */
export function isCustom(name: string): boolean {
  return name.includes('-');
}
