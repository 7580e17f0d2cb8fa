import type { Span } from '#lib/text/span.ts';
import type { BlockEvidence } from './block-evidence.ts';
import type { JudgedBlock } from './judged-spots.ts';
import type { ScannedBlock } from './types.ts';

/** What has been worked out about a block by itself. It holds for as long as the block is the same object. */
export interface BlockNotes {
  /** Primary subtag that the block's own words speak for, or ''. */
  language?: string;
  sentences?: readonly Span[];
  judged?: JudgedBlock;
  /** By pack. */
  evidence?: BlockEvidence[];
}

const notes = new WeakMap<ScannedBlock, BlockNotes>();

/** The notes on a block: what is read again with a few more blocks is not worked out again. */
export function notesOn(block: ScannedBlock): BlockNotes {
  const known = notes.get(block);
  if (known !== undefined) return known;
  const fresh = {};
  notes.set(block, fresh);
  return fresh;
}
