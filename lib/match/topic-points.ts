import { overlap, type Span } from '#lib/text/span.ts';
import type { ArticleContext } from './context.ts';
import { capitals, capitalsOf, type Lexicon, use, useOf } from './lexicon.ts';
import type { Candidate } from './types.ts';

/** What one piece of evidence adds; below zero, takes away. */
export interface Worth {
  readonly points: number;
  readonly person: boolean;
}

/** Points of a word that speaks for the topic by itself. */
export const strong = 1;
/** So much of the points asked for may come from weak words, and so much from people. */
const mostOfWeak = 0.6;
/** And so much from both: something must say what the story is. */
const mostWithoutFirm = 0.9;
/** Common names of a block that are looked at: what many do not say, more will not. */
const fewNames = 20;

/** "ceasefire", "drones": points, but no sign of where the article speaks of this topic. */
export function isCommonCue(lexicon: Lexicon, { pattern }: Candidate): boolean {
  return (
    useOf(lexicon, pattern) === use.cue &&
    capitalsOf(lexicon, pattern) === capitals.any &&
    (lexicon.value[pattern] as number) < strong
  );
}

/**
 * Every war has its truce, drones and hotlines, and people have more than one story: neither words worth less than a point nor
 * people make a topic by themselves, however many.
 */
export function addUp(evidence: Iterable<Worth>, asked: number, hasRivals: boolean): number {
  let firm = 0;
  let words = 0;
  let people = 0;
  for (const { points, person } of evidence) {
    if (person) people += points;
    else if (points >= 0 && points < strong) words += points;
    else firm += points;
  }
  const most = asked * mostOfWeak;
  const loose = Math.min(words, most) + Math.min(people, most);
  return firm + (hasRivals ? Math.min(loose, asked * mostWithoutFirm) : loose);
}

/**
 * The cues of a block that count. What "India and Pakistan" says is said when "ceasefire between India and Pakistan" is; "10 May
 * 1998" and "the May war of 1999" are something else unless a cue takes the year in.
 */
export function telling(lexicon: Lexicon, text: string, evidence: readonly Candidate[]): Candidate[] {
  const cues = evidence.filter(({ pattern }) => useOf(lexicon, pattern) === use.cue);
  const ends = new Set(evidence.flatMap(({ start, end }) => (end - start > 4 ? [end] : [])));
  let reach = 0;
  return cues.filter((cue, i) => {
    const next = cues[i + 1];
    // Of two patterns in one place ("Islamabad" and "İslamabad") the first counts; a longer cue from the same place comes later.
    const inside = cue.end <= reach || (next?.start === cue.start && next.end > cue.end);
    if (!inside) reach = cue.end;
    const after = text.slice(cue.end, cue.end + 12);
    // Asked twice, for the second question is costly to get ready and rarely needed.
    const year = /\s[12]\d/.test(after) ? /^,?(?: of)?\s+(?:1\d|20)\d\d(?![\p{L}\p{N}])/u.exec(after) : null;
    return !inside && (year === null || ends.has(cue.end + year[0].length));
  });
}

export function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

/**
 * Whether a sentence of a block names both parties (a word of every group that the pack needs) beside one of its common names and
 * has no word of another story: "Karvia and Solmark agreed on a truce". That is as good as a name.
 */
export function speaksOfParties(
  lexicon: Lexicon,
  pack: number,
  context: ArticleContext,
  block: number,
  evidence: readonly Candidate[],
  common: ReadonlySet<string>,
): boolean {
  const wanted = lexicon.needs[pack] as number;
  if (wanted < 2) return false;
  const { text, candidates } = context.blocks[block] ?? { text: '', candidates: [] };
  const names = candidates.filter(
    ({ start, end, pattern }) =>
      useOf(lexicon, pattern) === use.topic &&
      (capitalsOf(lexicon, pattern) === capitals.any || common.has(`${start}-${end}`)) &&
      lexicon.entityPack[lexicon.owner[pattern] as number] === pack,
  );
  return names.slice(0, fewNames).some((name) => {
    const { start, end } = context.sentence(block, name);
    const said = evidence.filter((word) => word.start >= start && word.end <= end && !isCompared(text, word));
    const groups = said.flatMap((word) =>
      useOf(lexicon, word.pattern) === use.need && !common.has(keyOf(word)) && !overlap(word, name)
        ? [lexicon.value[word.pattern] as number]
        : [],
    );
    return new Set(groups).size >= wanted && !said.some(({ pattern }) => useOf(lexicon, pattern) === use.rival);
  });
}

/** "a truce, as between Karvia and Solmark": said of something else. */
function isCompared(text: string, { start }: Span): boolean {
  return /(?<![\p{L}\p{M}])(?:as|like|unlike|than)\s+(?:(?:the|that|those|one|ones)\s+)*(?:(?:between|in|of|with)\s+)?(?:\p{Lu}[\p{L}\p{M}]*\s+and\s+)?$/iu.test(
    text.slice(Math.max(0, start - 60), start),
  );
}
