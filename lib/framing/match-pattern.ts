/** Finds the places in a sentence where a pattern of a rule holds. */

import type { Step } from '#lib/pack/parse-pattern.ts';
import { form } from './inflect.ts';
import type { Label } from './phrase-index.ts';
import type { Sentence } from './sentence.ts';
import { cue, speaker } from './sets.ts';
import type { Token } from './tokens.ts';

/** A pattern that holds. Token indices within the sentence. */
export interface Match {
  /** What negation and modality are asked of. */
  readonly head: Label;
  /** The tokens that the pattern's steps took, without its gaps, in order. */
  readonly taken: readonly { readonly from: number; readonly to: number }[];
  readonly from: number;
  readonly to: number;
}

const mostMatches = 8;

/** All ways in which a pattern holds, the first of each start; few are looked at, for a sentence says a thing once or twice. */
export function matchPattern(sentence: Sentence, steps: readonly Step[]): Match[] {
  const found: Match[] = [];
  const starts = startsOf(sentence, steps[0]);
  for (let i = 0; i < starts.length && found.length < mostMatches; i++) {
    const match = matchFrom(sentence, steps, starts[i] as number);
    if (match !== null) found.push(match);
  }
  return found;
}

/** Where a pattern can begin: where its first step holds. */
function startsOf({ tokens, all }: Sentence, first: Step | undefined): readonly number[] {
  const starts: number[] = [];
  if (first?.kind === 'set' && !first.optional) {
    for (const { from } of all(first.set)) if (from !== starts.at(-1)) starts.push(from);
    return starts;
  }
  const words = first?.kind === 'words' && !first.optional ? first.words : null;
  for (let at = 0; at < tokens.length; at++)
    if (words === null || words.includes((tokens[at] as Token).word)) starts.push(at);
  return starts;
}

interface Taken {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
  readonly label: Label | null;
}

function matchFrom(sentence: Sentence, steps: readonly Step[], start: number): Match | null {
  const taken: Taken[] = [];
  if (!take(sentence, steps, 0, start, taken)) return null;
  const labels = taken.filter(({ label }) => label !== null);
  const head = (labels.find(({ step }) => step.kind === 'set' && step.head) ?? labels[0])?.label;
  const first = taken[0];
  const last = taken.at(-1);
  if (!head || !first || !last) return null;
  return { head, taken: taken.map(({ from, to }) => ({ from, to })), from: first.from, to: last.to };
}

/**
 * Depth first; a pattern has a handful of steps and a gap at most a dozen tokens, so this ends soon.
 * @param taken What the steps before took; where the others hold too, what they took is added.
 */
function take(sentence: Sentence, steps: readonly Step[], step: number, at: number, taken: Taken[]): boolean {
  const now = steps[step];
  if (now === undefined) return true;
  if (now.kind === 'gap') {
    for (let skip = 0, here = at; skip <= now.most; skip++) {
      if (take(sentence, steps, step + 1, here, taken)) return true;
      const inset = endOfInset(sentence, here);
      if (inset === null && !maySkip(sentence, here, now.clear, taken)) return false;
      here = inset ?? here + 1;
    }
    return false;
  }
  const goesOn = (to: number, label: Label | null): boolean => {
    taken.push({ step: now, from: at, to, label });
    if (take(sentence, steps, step + 1, to, taken)) return true;
    taken.pop();
    return false;
  };
  if (now.kind === 'words') {
    if (now.words.includes(sentence.tokens[at]?.word ?? '') && goesOn(at + 1, null)) return true;
  } else {
    for (const label of endsOf(sentence, now, at)) if (goesOn(label.to, label)) return true;
  }
  return now.optional && take(sentence, steps, step + 1, at, taken);
}

/** The labels of a set step that begin at a token, the longest first. */
function endsOf(sentence: Sentence, step: Extract<Step, { kind: 'set' }>, at: number): readonly Label[] {
  const labels = sentence.all(step.set);
  let first = 0;
  while (first < labels.length && (labels[first] as Label).from < at) first++;
  let end = first;
  while (end < labels.length && (labels[end] as Label).from === at) end++;
  if (first === end) return none;
  const here = labels.slice(first, end);
  // "has struck" is none.
  if (step.passive && sentence.isCue(at - 1, 'have')) return none;
  return step.passive ? here.filter(({ forms }) => (forms & form.participle) !== 0) : here;
}

const none: readonly Label[] = [];

/** Words of an inset that tells who speaks: ", Indian investigators now say,". */
const longestInset = 8;

/** Where the sentence goes on behind an inset of speech that opens here: it stands in nobody's way. */
function endOfInset(sentence: Sentence, at: number): number | null {
  const opening = sentence.tokens[at]?.kind;
  if (opening !== 'comma' && opening !== 'break') return null;
  if (sentence.isCue(at + 1, 'who') || sentence.isCue(at + 1, 'joins')) return null;
  let speaks = false;
  for (let i = at + 1; i < Math.min(sentence.tokens.length, at + longestInset + 2); i++) {
    const { kind } = sentence.tokens[i] ?? {};
    if (kind === opening) return speaks ? i + 1 : null;
    if (kind !== 'word') return null;
    const verb = sentence.at(i, cue('say'));
    speaks ||=
      sentence.isCue(i, 'according') || (verb !== null && (verb.forms & (form.past | form.third | form.base)) !== 0);
  }
  return null;
}

/** A gap runs over words and commas, but into no other part of the sentence; a clear one passes no other speaker who could be meant. */
function maySkip(sentence: Sentence, at: number, clear: boolean, before: readonly Taken[]): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || token.kind === 'break' || token.kind === 'colon') return false;
  if (sentence.breaks(at)) return false;
  if (!clear) return true;
  if (sentence.isCue(at, 'that') && !sentence.isCleft(at)) return false;
  const other = sentence.at(at, speaker);
  if (other === null || isGovernedByPreposition(sentence, at)) return true;
  const same = before.some(({ label }) => label?.holder !== null && label?.holder === other.holder);
  return same;
}

/** "with India", "between the two", "and Pakistan": not the one who acts. */
function isGovernedByPreposition(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    if (sentence.isCue(i, 'prepositions') || sentence.isCue(i, 'joins')) return true;
  }
  // "India’s", "Indian": belongs to the next word.
  return (
    sentence.isWord(at + 1, 'possessive') ||
    sentence.tokens[at + 1]?.glued === true ||
    sentence.tokens[at]?.glued === true
  );
}
