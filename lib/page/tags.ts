import type { Block } from '#lib/text/block.ts';

/** What an element is for the text of a page, by its tag alone: computed styles would cost more than the whole walk. */
export interface Tag {
  /** In upper case. */
  readonly name: string;
  readonly role: 'inline' | 'block' | 'skip' | 'break';
  readonly kind: Block['kind'] | null;
  /** Menus and the like, whatever they hold. */
  readonly isFurniture: boolean;
  /** May be furniture by its class or id; paragraphs, list items and cells are too many and too small to look at. */
  readonly isNameable: boolean;
  readonly isCustom: boolean;
  /** May have a shadow root. */
  readonly isHost: boolean;
}

const set = (names: string): ReadonlySet<string> => new Set(names.toUpperCase().split(' '));

const skipped = set(
  'script style noscript template textarea input select option datalist button code pre kbd samp var svg math iframe ' +
    'frame object embed canvas video audio picture img map rt rp rtc sup head title meta link base area param source track ' +
    'progress meter noframes noembed xmp plaintext',
);
const blocks = set(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p ' +
    'search section summary table tbody td tfoot th thead tr ul',
);
const headings = set('h1 h2 h3 h4 h5 h6');
const cells = set('td th');
const captions = set('figcaption caption');
const furniture = set('nav footer aside menu search amp-ad amp-embed amp-sticky-ad');
const nameable = set('article div section ul ol dl table form figure fieldset header details dialog');
/** What `attachShadow` takes and pages use. */
const hosts = set('article aside blockquote div footer header main p section span');

const tags = new Map<string, Tag>();
const tagsLimit = 2_000;

/** @param given nodeName of an element: upper case in HTML documents, lower case in XHTML and SVG */
export function tagOf(given: string): Tag {
  const known = tags.get(given);
  if (known) return known;
  const tag = describe(given.toUpperCase());
  if (tags.size < tagsLimit) tags.set(given, tag);
  return tag;
}

function describe(name: string): Tag {
  const role = name === 'BR' ? 'break' : skipped.has(name) ? 'skip' : blocks.has(name) ? 'block' : 'inline';
  const kind = headings.has(name) ? 'heading' : cells.has(name) ? 'cell' : captions.has(name) ? 'caption' : null;
  const isCustom = name.includes('-');
  return {
    name,
    role,
    kind,
    isFurniture: furniture.has(name),
    isNameable: isCustom || nameable.has(name),
    isCustom,
    isHost: isCustom || hosts.has(name),
  };
}
