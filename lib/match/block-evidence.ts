import type { Span } from '#lib/text/span.ts';
import { notesOn } from './block-notes.ts';
import { isEvidence, type Lexicon, use, useOf } from './lexicon.ts';
import { isCommonCue, keyOf, strong, telling } from './topic-points.ts';
import type { Candidate, ScannedBlock } from './types.ts';

/** A place in the article that speaks for a pack's topic or for another story. */
export interface Sign extends Span {
  readonly block: number;
  readonly rival: boolean;
  /** Whether it speaks for the topic by itself. */
  readonly firm: boolean;
}

/** What a block's words say for and against a pack's topic, but for names, which the rest of the article may give to others. */
export interface BlockEvidence {
  /** Patterns of the cues that count, and of words of other stories. */
  readonly cues: readonly number[];
  readonly rivals: readonly number[];
  /** Groups of needs that are met. */
  readonly groups: readonly number[];
  /** In reading order, one in each place. */
  readonly signs: readonly Sign[];
  readonly index: number;
  /** What `speaksOfParties` says, once it has been asked. */
  parties?: boolean;
}

const none: readonly never[] = [];
const silent: BlockEvidence = { cues: none, rivals: none, groups: none, signs: none, index: -1, parties: false };

/** Reads what a block says of a pack's topic; it is kept with the block. */
export function evidenceIn(lexicon: Lexicon, pack: number, block: ScannedBlock, index: number): BlockEvidence {
  const notes = notesOn(block);
  const before = notes.evidence?.[pack];
  if (before?.index === index) return before;
  const words = evidenceOf(lexicon, pack, block);
  if (words.length === 0) return silent;
  notes.evidence ??= [];
  const evidence = before ? moveTo(before, index) : weigh(lexicon, block.text, words, index);
  notes.evidence[pack] = evidence;
  return evidence;
}

/** The words of a block that speak for or against a pack's topic. */
export function evidenceOf(lexicon: Lexicon, pack: number, { candidates }: ScannedBlock): Candidate[] {
  return candidates.filter(({ pattern }) => isEvidence(lexicon, pattern) && lexicon.owner[pattern] === pack);
}

function weigh(lexicon: Lexicon, text: string, words: readonly Candidate[], block: number): BlockEvidence {
  const common = commonCues(lexicon, words);
  const valueIn = (pattern: number) => lexicon.value[pattern] as number;
  const of = (kind: number) => patternsOf(words.filter(({ pattern }) => useOf(lexicon, pattern) === kind));
  const signs = words
    .filter((word) => !common.has(keyOf(word)))
    .map((word): Sign => {
      const kind = useOf(lexicon, word.pattern);
      const { start, end } = word;
      return {
        block,
        start,
        end,
        rival: kind === use.rival,
        firm: kind === use.cue && valueIn(word.pattern) >= strong,
      };
    });
  return {
    cues: patternsOf(telling(lexicon, text, words)),
    rivals: of(use.rival),
    groups: kept([...new Set(of(use.need).map(valueIn))]),
    signs: onePerPlace(signs),
    index: block,
  };
}

function patternsOf(words: readonly Candidate[]): readonly number[] {
  return kept([...new Set(words.map(({ pattern }) => pattern))]);
}

/** Every block of an article has such lists, and most are empty. */
function kept(numbers: readonly number[]): readonly number[] {
  return numbers.length === 0 ? none : numbers;
}

/** Blocks that came or went above a block shift it. */
function moveTo(evidence: BlockEvidence, block: number): BlockEvidence {
  return { ...evidence, signs: evidence.signs.map((sign) => ({ ...sign, block })), index: block };
}

/** Keys of the words that add points but are no signs. */
export function commonCues(lexicon: Lexicon, words: readonly Candidate[]): ReadonlySet<string> {
  return new Set(words.filter((word) => isCommonCue(lexicon, word)).map(keyOf));
}

/** Puts a block's signs in reading order. One place counts once, however many lists it is on: the longest sign is kept. */
export function onePerPlace(signs: Sign[]): Sign[] {
  return signs
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((sign, i) => sign.start !== signs[i - 1]?.start);
}
