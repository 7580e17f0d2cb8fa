import type { Block } from '#lib/text/block.ts';
import { guessFurniture } from './furniture-words.ts';
import { attributeOf, hasAttributes, queryAllIn, queryIn, textContentOf } from './native.ts';
import type { TagRole } from './tags.ts';

/** A part of the page that may be an article of its own. */
export interface Region {
  readonly kind: 'page' | 'main' | 'article' | 'furniture';
  readonly element: Node;
  readonly parent: Region | null;
}

/** Where a piece of text stands. */
export interface Place {
  /** The element whose run of text it is. */
  readonly block: Node;
  readonly kind: Block['kind'];
  readonly lang: string;
  readonly region: Region;
  /** Inside a link. */
  readonly linked: boolean;
}

const regions = new WeakMap<Node, Region>();

/** One object for one element, so that text that comes later joins its article. */
export function regionOf(element: Node, kind: Region['kind'], parent: Region | null): Region {
  const known = regions.get(element);
  if (known && known.kind === kind && known.parent === parent) return known;
  const region: Region = { kind, element, parent };
  regions.set(element, region);
  return region;
}

const ownKinds = new Map<string, Block['kind']>([
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6'].map((name) => [name, 'heading'] as const),
  ...['TD', 'TH'].map((name) => [name, 'cell'] as const),
  ...['FIGCAPTION', 'CAPTION'].map((name) => [name, 'caption'] as const),
]);

function kindOf(name: string, parent: Block['kind']): Block['kind'] {
  // Old pages lay whole articles out in tables: a paragraph in a cell is a paragraph.
  if (parent === 'cell' && (name === 'P' || name === 'LI' || name === 'BLOCKQUOTE')) return 'paragraph';
  return ownKinds.get(name) ?? parent;
}

const furnitureTags = new Set(['NAV', 'FOOTER', 'ASIDE', 'MENU', 'SEARCH']);
const furnitureRoles = new Set(
  'navigation complementary contentinfo search menu menubar toolbar tablist alert status log timer tooltip'.split(' '),
);
/** Names on these say what the page is, not what the element is. */
const neverFurniture = new Set(['HTML', 'BODY', 'MAIN', 'H1', 'TR', 'TBODY', 'P']);

/**
 * The place inside an element, or null when its text is not to be read: hidden, editable, or surely furniture.
 * @param name its nodeName in upper case
 */
export function enterElement(place: Place, element: Element, name: string, role: TagRole): Place | null {
  if (furnitureTags.has(name)) return null;
  let { lang, region, linked } = place;
  let kind = place.kind;
  if (hasAttributes(element)) {
    if (isUnread(element, role)) return null;
    lang = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang') ?? lang;
    const aria = attributeOf(element, 'role');
    if (aria !== null && furnitureRoles.has(aria)) return null;
    if (role === 'block' || name.includes('-')) {
      if (isNamedFurniture(element, name)) return null;
      if (aria === 'heading') kind = 'heading';
      region = enterRegion(region, element, name, aria);
    }
  } else if (name === 'ARTICLE' || name === 'MAIN' || name === 'HEADER') {
    region = enterRegion(region, element, name, null);
  }
  if (name === 'A') linked = true;
  if (role === 'block') return { block: element, kind: kindOf(name, kind), lang, region, linked };
  if (lang === place.lang && region === place.region && linked === place.linked) return place;
  return { block: place.block, kind, lang, region, linked };
}

function isUnread(element: Element, role: TagRole): boolean {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found' && !isStreamed(element)) return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  // A modal dialog hides the whole article by aria-hidden until it is closed; icons and doubles are small.
  return attributeOf(element, 'aria-hidden') === 'true' && (role === 'inline' || queryIn(element, 'p, h1') === null);
}

/** React streams late content as `<div hidden id="S:1">` and moves it by script; a saved page keeps it there. */
function isStreamed(element: Element): boolean {
  return attributeOf(element, 'id')?.startsWith('S:') ?? false;
}

function isNamedFurniture(element: Element, name: string): boolean {
  if (neverFurniture.has(name)) return false;
  const className = attributeOf(element, 'class');
  const id = attributeOf(element, 'id');
  if (className === null && id === null) return false;
  const guess = guessFurniture(`${className ?? ''} ${id ?? ''}`);
  if (guess === 'no' || queryIn(element, 'h1, [itemprop~="articleBody"]') !== null) return false;
  return guess === 'surely' || proseIn(element) < 600;
}

/** Characters in paragraphs of some length. */
function proseIn(element: Element): number {
  let sum = 0;
  for (const paragraph of queryAllIn(element, 'p')) {
    const { length } = textContentOf(paragraph);
    if (length >= 80) sum += length;
  }
  return sum;
}

function enterRegion(region: Region, element: Element, name: string, aria: string | null): Region {
  if (name === 'ARTICLE' || aria === 'article') return regionOf(element, 'article', region);
  if (name === 'MAIN' || aria === 'main') return regionOf(element, 'main', region);
  const inArticle = region.kind === 'article' || region.kind === 'main';
  if (!inArticle && (name === 'HEADER' || aria === 'banner')) return regionOf(element, 'furniture', region);
  if (region.kind !== 'article' && isArticleBody(element, name)) return regionOf(element, 'article', region);
  return region;
}

function isArticleBody(element: Element, name: string): boolean {
  if (name === 'HTML' || name === 'BODY') return false;
  const property = attributeOf(element, 'itemprop');
  if (property !== null && /(?:^|\s)articleBody(?:$|\s)/u.test(property)) return true;
  const type = attributeOf(element, 'itemtype');
  return type !== null && /\/(?:\w*Article|\w*Posting)$/u.test(type);
}
