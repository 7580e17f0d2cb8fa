/** Findings that the reader has called wrong. Known by what they say, not by where they stand: they stay hidden when the page is read anew. */
import type { Mode } from '#lib/pack/source-schema.ts';

export interface HiddenFinding {
  /** `pack/question` */
  readonly question: string;
  readonly framing: string;
  readonly mode: Mode;
  /** The sentence, or as much of it as is kept. */
  readonly words: string;
}

/** UTF-16 units of a sentence that tell it from others. */
export const keptWords = 600;

/** Most findings that are kept hidden; beyond it the oldest are shown again. */
export const mostHidden = 2_000;

/** A string that is the same for the same finding on any page; capitals, punctuation and spaces do not count. */
export function keyOfFinding({ question, framing, mode, words }: HiddenFinding): string {
  const folded = (
    words
      .slice(0, keptWords)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join(' ');
  return [question, framing, mode, folded].join('\n');
}

export function hideFinding(hidden: readonly HiddenFinding[], finding: HiddenFinding): readonly HiddenFinding[] {
  return [...restoreFinding(hidden, finding), { ...finding, words: finding.words.slice(0, keptWords) }].slice(
    -mostHidden,
  );
}

export function restoreFinding(hidden: readonly HiddenFinding[], finding: HiddenFinding): readonly HiddenFinding[] {
  const key = keyOfFinding(finding);
  return hidden.filter((other) => keyOfFinding(other) !== key);
}
