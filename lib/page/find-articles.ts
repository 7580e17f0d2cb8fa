import { furniture } from '#lib/text/block.ts';
import type { PageBlock } from './collect.ts';
import { findDensest } from './density.ts';
import { isLink, measureProse } from './measure-prose.ts';
import { contains, nodeNameOf } from './native.ts';
import type { Region } from './place.ts';
import { enclosing, findStanding } from './score-articles.ts';

/**
 * Which article of the page each block belongs to: numbers from 0 in reading order, or `furniture`. What the markup says
 * (`article`, `main`, schema.org) counts first; without it the densest part of the page is the article; a page of
 * nothing but short texts is a front of many small ones.
 */
export function findArticles(blocks: readonly PageBlock[]): readonly number[] {
  const prose = new Map<Region, number>();
  for (const block of blocks) {
    const sum = measureProse(block.text, block.linked, block.kind === 'heading');
    for (let at: Region | null = block.region; at && !prose.has(at); at = at.parent) prose.set(at, 0);
    prose.set(block.region, (prose.get(block.region) ?? 0) + sum);
  }
  const standing = findStanding(prose, [...prose.keys()]);
  const owners = ownByRegion(blocks, standing) ?? ownByDensity(blocks, prose) ?? ownByCard(blocks);
  adoptHeadline(blocks, owners);
  return numberOwners(owners);
}

/** What a block belongs to, any object that stands for an article, or null for furniture. */
type Owners = (object | null)[];

function ownByRegion(blocks: readonly PageBlock[], standing: ReadonlySet<Region>): Owners | null {
  if (standing.size === 0) return null;
  const begun = new Set<object>();
  return blocks.map((block) => {
    const owner = enclosing(block.region, standing);
    if (!owner || (owner !== block.region && block.region.kind === 'article' && block.linked > 0)) return null;
    if (isLink(block.text, block.linked) && (block.kind !== 'heading' || begun.has(owner))) return null;
    if (block.kind === 'heading') begun.add(owner);
    return owner;
  });
}

function ownByDensity(blocks: readonly PageBlock[], prose: ReadonlyMap<Region, number>): Owners | null {
  let sum = 0;
  for (const [region, length] of prose) if (region.kind !== 'furniture') sum += length;
  if (sum < 250) return null;
  const readable = blocks.filter((block) => block.region.kind !== 'furniture');
  const densest = findDensest(readable);
  if (!densest) return null;
  return blocks.map((block) =>
    block.region.kind !== 'furniture' && !isLink(block.text, block.linked) && contains(densest, block.container)
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
    const { text, linked, region } = blocks[at] as PageBlock;
    const elsewhere = region.kind === 'furniture' && region !== blocks[headline]?.region;
    if (text.length >= 40 && linked === 0 && !elsewhere) owners[at] = owner;
  }
}

function isHeadline({ container, text, linked }: PageBlock): boolean {
  return nodeNameOf(container).toUpperCase() === 'H1' && !isLink(text, linked);
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
