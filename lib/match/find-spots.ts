import type { Span } from '#lib/text/span.ts';
import { isAddress } from './judge-neighbours.ts';
import { capitals, capitalsOf, type Lexicon, languageOf, manyWords, use, useOf } from './lexicon.ts';
import type { Candidate, ScannedBlock } from './types.ts';

/** A place where at least one name or decoy stands that no longer known name contains. */
export interface Spot extends Span {
  readonly block: number;
  /** The names and decoys that stand exactly here. */
  readonly patterns: readonly number[];
  /** Short forms inside it, which belong to whoever is named here. */
  readonly inner: readonly Candidate[];
}

const standsAlone: ReadonlySet<number> = new Set([use.full, use.decoy]);

/** Picks the longest names of a block, in reading order; they never overlap. */
export function findSpots(
  lexicon: Lexicon,
  { text, candidates }: ScannedBlock,
  index: number,
  language: string,
): Spot[] {
  const names = candidates.filter(({ pattern }) => useOf(lexicon, pattern) <= use.decoy);
  const speaking = names.filter((name) => isSpoken(lexicon, name, text, language));
  return overlapping(speaking)
    .flatMap((cluster) => pickLongest(lexicon, cluster, index))
    .filter((spot) => !isAddress(text, spot));
}

/**
 * Whether a name belongs in text of a language. In another language than the pack's only distinctive names do: "dar" is a
 * German word, "Ishaq Dar" is not. Names in another script speak wherever that script does.
 */
function isSpoken(lexicon: Lexicon, { start, pattern }: Candidate, text: string, language: string): boolean {
  const kind = useOf(lexicon, pattern);
  if (kind === use.decoy || language === '') return true;
  const own = languageOf(lexicon, pattern);
  const pack = lexicon.entityPack[lexicon.owner[pattern] as number] as number;
  if (language === (own === 0 ? lexicon.packLanguages[pack] : lexicon.languages[own])) return true;
  if (own > 0 && text.charCodeAt(start) > 0x24f) return true;
  const distinctive =
    ((lexicon.meta[pattern] as number) & manyWords) !== 0 && capitalsOf(lexicon, pattern) !== capitals.any;
  return kind === use.full ? own === 0 || distinctive : kind === use.topic && distinctive;
}

function overlapping(candidates: readonly Candidate[]): Candidate[][] {
  const clusters: Candidate[][] = [];
  let end = -1;
  for (const candidate of candidates) {
    if (candidate.start >= end) clusters.push([]);
    clusters.at(-1)?.push(candidate);
    end = Math.max(end, candidate.end);
  }
  return clusters;
}

function pickLongest(lexicon: Lexicon, cluster: readonly Candidate[], block: number): Spot[] {
  // Where "Tarn dam strike" and "strike of 2 March" share a word, the one that stands by itself comes first.
  const rank = ({ pattern }: Candidate): number => Number(!standsAlone.has(useOf(lexicon, pattern)));
  const longestFirst = cluster.toSorted(
    (a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken: { block: number; start: number; end: number; patterns: number[]; inner: Candidate[] }[] = [];
  for (const candidate of longestFirst) {
    const { start, end, pattern } = candidate;
    const over = taken.find((spot) => spot.start < end && start < spot.end);
    if (over === undefined) taken.push({ block, start, end, patterns: [pattern], inner: [] });
    else if (over.start === start && over.end === end) over.patterns.push(pattern);
    else if (over.start <= start && end <= over.end && useOf(lexicon, pattern) === use.short)
      over.inner.push(candidate);
  }
  return taken.sort((a, b) => a.start - b.start);
}
