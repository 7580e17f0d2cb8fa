import type { Span } from '#lib/text/span.ts';
import type { Frame } from './frame.ts';
import type { Sentence } from './sentence.ts';

/** A sentence that has been read for who speaks in it, and awaits what is said. */
export interface Heard {
  readonly sentence: Sentence;
  readonly span: Span;
  /** Index of its first token in the block. */
  readonly first: number;
  readonly frames: readonly Frame[];
  /** Whether it stands in a table. */
  readonly cell: boolean;
  readonly elsewhere: boolean;
  readonly recent: readonly ReadonlySet<string>[];
}
