import { furniture } from '#lib/text/block.ts';
import type { PageBlock } from './collect.ts';
import { findDensest, units } from './density.ts';
import { attributeOf, contains, isElement, nodeNameOf, parentOf } from './native.ts';
import type { Region } from './place.ts';
import { isLink, linkedLength, measureProse } from './prose.ts';
import { enclosing, findStanding } from './score-articles.ts';

/**
 * Which article of the page each block belongs to: numbers from 0 in reading order, or `furniture`. What the markup says
 * (`article`, `main`, schema.org) counts first; without it the densest part of the page is the article; a page of
 * nothing but short texts is a front of many small ones.
 * @param isRelevant whether it matters if the block of this index, in an article, is a mere link and so furniture: to count
 * links costs more than all the rest
 */
export function findArticles(blocks: readonly PageBlock[], isRelevant: Relevance = () => true): readonly number[] {
  const prose = new Map<Region, number>();
  for (const block of blocks) {
    for (let at: Region | null = block.region; at && !prose.has(at); at = at.parent) prose.set(at, 0);
    prose.set(block.region, (prose.get(block.region) ?? 0) + measureProse(block));
  }
  const standing = findStanding(prose, [...prose.keys()]);
  const owners =
    ownByRegion(blocks, standing, isRelevant) ?? ownByDensity(blocks, prose, isRelevant) ?? ownByCard(blocks);
  adoptHeadline(blocks, owners);
  setLabelsApart(blocks, owners, isRelevant);
  return numberOwners(owners);
}

type Relevance = (index: number) => boolean;

/** What a block belongs to, any object that stands for an article, or null for furniture. */
type Owners = (object | null)[];

function ownByRegion(
  blocks: readonly PageBlock[],
  standing: ReadonlySet<Region>,
  isRelevant: Relevance,
): Owners | null {
  if (standing.size === 0) return null;
  const begun = new Set<object>();
  return blocks.map((block, at) => {
    const owner = enclosing(block.region, standing);
    if (!owner || (owner !== block.region && block.region.kind === 'article' && linkedLength(block) > 0)) return null;
    // A linked heading is the article's own only at its head.
    const isHeading = block.kind === 'heading';
    if ((isHeading ? begun.has(owner) : isRelevant(at)) && isLink(block)) return null;
    if (isHeading) begun.add(owner);
    return owner;
  });
}

function ownByDensity(
  blocks: readonly PageBlock[],
  prose: ReadonlyMap<Region, number>,
  isRelevant: Relevance,
): Owners | null {
  let sum = 0;
  for (const [region, length] of prose) if (region.kind !== 'furniture') sum += length;
  if (sum < 250) return null;
  const readable = blocks.filter((block) => block.region.kind !== 'furniture');
  const densest = findDensest(readable);
  if (!densest) return null;
  return blocks.map((block, at) =>
    block.region.kind !== 'furniture' && !(isRelevant(at) && isLink(block)) && contains(densest, block.container)
      ? densest
      : null,
  );
}

/** A front: each `article` is one, and elsewhere each heading begins one. */
function ownByCard(blocks: readonly PageBlock[]): Owners {
  let current: object | null = null;
  return blocks.map((block) => {
    if (block.region.kind === 'furniture') return null;
    if (block.region.kind === 'article') return block.region;
    if (block.kind === 'heading' || current === null) current = block;
    return current;
  });
}

/** The headline often stands above the article's own element, and the standfirst between the two. */
function adoptHeadline(blocks: readonly PageBlock[], owners: Owners): void {
  const first = owners.findIndex((owner, at) => owner !== null && !isHeadline(blocks[at] as PageBlock));
  const owner = owners[first] ?? null;
  if (owner === null || blocks.some((block, at) => at > first && owners[at] === owner && isHeadline(block))) return;
  let headline = first - 1;
  while (headline >= 0 && !isHeadline(blocks[headline] as PageBlock)) headline -= 1;
  if (headline < 0) return;
  owners[headline] = owner;
  for (let at = headline + 1; at < first; at += 1) {
    const block = blocks[at] as PageBlock;
    const { text, region } = block;
    const elsewhere = region.kind === 'furniture' && region !== blocks[headline]?.region;
    if (text.length >= 40 && !elsewhere && linkedLength(block) === 0) owners[at] = owner;
  }
}

/**
 * A label in a part of the article without running text (the title of a player, a poll, a counter of cases) stands alone:
 * the article's topic is not its own.
 */
function setLabelsApart(blocks: readonly PageBlock[], owners: Owners, isRelevant: Relevance): void {
  let told: ReadonlySet<Node> | null = null;
  for (const [at, block] of blocks.entries()) {
    if (owners[at] === null || !isRelevant(at) || !isLabel(block)) continue;
    told ??= aroundProse(blocks, owners);
    let part: Node | null = null;
    for (let node = parentOf(block.container); node && !told.has(node); node = parentOf(node)) part = node;
    if (part) owners[at] = part;
  }
}

/** All elements that hold some running text of an article. */
function aroundProse(blocks: readonly PageBlock[], owners: Owners): ReadonlySet<Node> {
  const around = new Set<Node>();
  for (const [at, block] of blocks.entries()) {
    if (owners[at] === null || measureProse(block) === 0) continue;
    for (let node = parentOf(block.container); node && !around.has(node); node = parentOf(node)) around.add(node);
  }
  return around;
}

/** A few words that are no sentence, in an element that is none of those for text. */
function isLabel(block: PageBlock): boolean {
  return (
    block.kind === 'paragraph' &&
    !units.has(nodeNameOf(block.container).toUpperCase()) &&
    measureProse(block) === 0 &&
    !/[.!?…:।。؟۔]["'”’»)]*\s*$/u.test(block.text)
  );
}

function isHeadline(block: PageBlock): boolean {
  const { container, kind } = block;
  const isFirst =
    nodeNameOf(container).toUpperCase() === 'H1' ||
    (kind === 'heading' && isElement(container) && attributeOf(container, 'aria-level') === '1');
  return isFirst && !isLink(block);
}

function numberOwners(owners: Owners): number[] {
  const numbers = new Map<object, number>();
  return owners.map((owner) => {
    if (owner === null) return furniture;
    const known = numbers.get(owner) ?? numbers.size;
    numbers.set(owner, known);
    return known;
  });
}
