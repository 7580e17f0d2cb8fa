import type { Block } from '#lib/text/block.ts';
import { guessFurniture, strongest } from './furniture-words.ts';
import { type NodeReader, queryAllIn, readerOf, textContentOf } from './native.ts';
import type { Tag } from './tags.ts';

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

const paragraphs = new Set(['P', 'LI', 'BLOCKQUOTE']);

function kindOf(tag: Tag, parent: Block['kind']): Block['kind'] {
  // Old pages lay whole articles out in tables: a paragraph in a cell is a paragraph.
  if (parent === 'cell' && paragraphs.has(tag.name)) return 'paragraph';
  return tag.kind ?? parent;
}

const furnitureRoles = new Set(
  'navigation complementary contentinfo search menu menubar toolbar tablist alert status log timer tooltip'.split(' '),
);

/** The attributes that decide where text stands; null for those that are absent. */
interface Attributes {
  class: string | null;
  id: string | null;
  role: string | null;
  lang: string | null;
  itemprop: string | null;
  itemtype: string | null;
}

const none: Attributes = { class: null, id: null, role: null, lang: null, itemprop: null, itemtype: null };

/** The place inside an element, or null when its text is not to be read: hidden, editable, or surely furniture. */
export function enterElement(
  place: Place,
  element: Element,
  tag: Tag,
  dom: NodeReader = readerOf(element),
): Place | null {
  if (tag.isFurniture) return null;
  const attributes = readAttributes(element, tag, dom);
  if (attributes === null) return null;
  const isBlock = tag.role === 'block';
  const lang = attributes.lang ?? place.lang;
  const linked = place.linked || tag.name === 'A';
  if (!isBlock && !tag.isCustom) {
    return lang === place.lang && linked === place.linked ? place : { ...place, lang, linked };
  }
  if (attributes.role !== null && furnitureRoles.has(attributes.role)) return null;
  if (isNamedFurniture(element, attributes, dom)) return null;
  const region = enterRegion(place.region, element, tag.name, attributes);
  const kind = attributes.role === 'heading' ? 'heading' : kindOf(tag, place.kind);
  return { block: isBlock ? element : place.block, kind, lang, region, linked };
}

/** Null when the element is hidden or editable. */
function readAttributes(element: Element, tag: Tag, dom: NodeReader): Attributes | null {
  if (!dom.hasAttributes(element)) return none;
  const found = { ...none };
  for (const name of dom.attributeNames(element)) {
    switch (name) {
      case 'class':
      case 'id':
        if (tag.isNameable) found[name] = dom.attribute(element, name);
        break;
      case 'role':
      case 'lang':
      case 'itemprop':
      case 'itemtype':
        found[name] = dom.attribute(element, name);
        break;
      case 'xml:lang':
        found.lang ??= dom.attribute(element, name);
        break;
      case 'hidden':
      case 'contenteditable':
      case 'aria-hidden':
        if (isUnread(element, name, dom.attribute(element, name), tag, dom)) return null;
    }
  }
  return found;
}

function isUnread(element: Element, name: string, value: string | null, tag: Tag, dom: NodeReader): boolean {
  if (name === 'hidden') return value !== 'until-found' && !isStreamed(element, dom);
  if (name === 'contenteditable') return value !== 'false';
  // A modal dialog hides the whole article by aria-hidden until it is closed; icons and doubles are small.
  return value === 'true' && (tag.role === 'inline' || dom.query(element, 'p, h1') === null);
}

/** React streams late content as `<div hidden id="S:1">` and moves it by script; a saved page keeps it there. */
function isStreamed(element: Element, dom: NodeReader): boolean {
  return dom.attribute(element, 'id')?.startsWith('S:') ?? false;
}

function isNamedFurniture(element: Element, { class: names, id }: Attributes, dom: NodeReader): boolean {
  const byClass = names ? guessFurniture(names) : 'no';
  const guess = id && byClass !== 'surely' ? strongest(byClass, guessFurniture(id)) : byClass;
  if (guess === 'no' || dom.query(element, 'h1, [itemprop~="articleBody"]') !== null) return false;
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

function enterRegion(region: Region, element: Element, name: string, attributes: Attributes): Region {
  const { role } = attributes;
  if (name === 'ARTICLE' || role === 'article') return regionOf(element, 'article', region);
  if (name === 'MAIN' || role === 'main') return regionOf(element, 'main', region);
  const inArticle = region.kind === 'article' || region.kind === 'main';
  if (!inArticle && (name === 'HEADER' || role === 'banner')) return regionOf(element, 'furniture', region);
  if (region.kind !== 'article' && isArticleBody(name, attributes)) return regionOf(element, 'article', region);
  return region;
}

function isArticleBody(name: string, { itemprop, itemtype }: Attributes): boolean {
  if (name === 'HTML' || name === 'BODY') return false;
  if (itemprop?.split(' ').includes('articleBody')) return true;
  return itemtype !== null && /\/\w*(?:Article|Posting)$/u.test(itemtype);
}
