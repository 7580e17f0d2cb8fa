import type { Block } from '#lib/text/block.ts';

/** A span of one block where some pattern of the lexicon stands, before its context is looked at. UTF-16 offsets into the block's text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Index of the pattern in the lexicon. */
  readonly pattern: number;
}

/** One spotted span. UTF-16 offsets into the text of the block. */
export interface Mention {
  /** `<pack id>/<entity id>` */
  readonly entity: EntityRef;
  /** Index into the blocks that were given. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

export type EntityRef = `${string}/${string}`;

/** What stands in a block, as far as it has been looked for. */
export interface NamedBlock {
  readonly candidates: readonly Candidate[];
}

/** A block of an article. What is worked out about it is kept with the object: pass the same one while nothing in it changes. */
export interface ScannedBlock extends NamedBlock, Pick<Block, 'text' | 'lang' | 'kind'> {}
