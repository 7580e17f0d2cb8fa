/** Who says it: where the subject of a verb of speech stands. Rules on word order only; what the words mean is data. */
import type { Discourse, Speaking } from './discourse.ts';
import { holderIn, meansPerson } from './find-holder.ts';
import type { Sentence } from './sentence.ts';
import { cue, speaker } from './sets.ts';

export interface Subject {
  /** undefined: nobody is named, and nothing before tells. */
  readonly holder: Speaking | undefined;
  /** Where its words begin; the verb's own place when there are none. */
  readonly from: number;
  /** Whether one person is named or meant, so that a later "he" can be the same. */
  readonly isPerson?: boolean;
}

/** Tokens looked at for a subject. */
const reach = 30;

/** The subject before a verb whose first token is `verb`. */
export function subjectBefore(sentence: Sentence, verb: number, discourse: Discourse): Subject {
  let end = skipAuxiliaries(sentence, verb - 1);
  let until = end + 1;
  // "called it staged and said": whoever did the first.
  if (sentence.isCue(end, 'joins')) return { holder: undefined, from: verb };
  // "it was baseless to suggest": nobody is its subject.
  if (sentence.isWord(verb - 1, 'infinitive') && sentence.isCue(end, 'untrue'))
    return { holder: undefined, from: verb };
  const token = sentence.tokens[end];
  // "Ishaq Dar, the foreign minister, said": what is between the commas explains the subject.
  if (token?.kind === 'comma' || token?.kind === 'break') {
    const open = partnerOf(sentence, end);
    if (open === null) return { holder: undefined, from: verb };
    // "Pakistan’s prime minister, Shehbaz Sharif, said": a name between the commas is the better one.
    // "The president, Kharge said, has claimed": who tells of it is no better name.
    until = sentence.isCue(open + 1, 'who') || speaksWithin(sentence, open + 1, end) ? open : end;
    end = open - 1;
  } else if (sentence.isCue(end, 'who')) {
    end = sentence.tokens[end - 1]?.kind === 'comma' ? end - 2 : end - 1;
    until = end + 1;
    // "no reference to Trump, who had said": the name right before it, whatever governs that.
    const named = sentence.all(speaker).find(({ to }) => to === until);
    if (named !== undefined) return { holder: named.holder, from: named.from, isPerson: named.person };
  }
  const from = startOfRegion(sentence, end);
  if (from > end) return { holder: undefined, from: verb };
  const to = Math.max(until, end + 1);
  return {
    holder: holderIn(sentence, from, to, discourse),
    from,
    isPerson: meansPerson(sentence, from, to),
  };
}

/** The subject behind a verb: "said Dar", "by India", "according to officials in Delhi". */
export function subjectAfter(sentence: Sentence, at: number, discourse: Discourse): Subject {
  let to = at;
  while (to < sentence.tokens.length && to - at < 12) {
    const kind = sentence.tokens[to]?.kind;
    if (kind !== 'word' || sentence.breaks(to) || sentence.isCue(to, 'that') || sentence.isCue(to, 'who')) break;
    to++;
  }
  if (to === at) return { holder: undefined, from: at };
  return {
    holder: holderIn(sentence, at, to, discourse),
    from: at,
    isPerson: meansPerson(sentence, at, to),
  };
}

function skipAuxiliaries(sentence: Sentence, from: number): number {
  let at = from;
  while (at >= 0) {
    if (sentence.tokens[at]?.kind !== 'word') break;
    const skipped =
      ['be', 'have', 'modals', 'not', 'to'].some((name) => sentence.isCue(at, name)) ||
      sentence.isWord(at, 'between-subject-and-verb');
    if (!skipped || sentence.at(at, speaker) !== null) break;
    at--;
  }
  return at;
}

/** The comma or dash that opens what one at `close` ends. */
function partnerOf(sentence: Sentence, close: number): number | null {
  const kind = sentence.tokens[close]?.kind;
  for (let i = close - 1; i > Math.max(0, close - reach); i--) {
    const now = sentence.tokens[i]?.kind;
    if (now === kind) return i;
    if (now === 'open' || now === 'close' || now === 'colon' || (kind === 'comma' && now === 'break')) return null;
  }
  return null;
}

/** Walks left over the words of a subject, to a sign, a conjunction or another verb of speech. */
function startOfRegion(sentence: Sentence, end: number): number {
  let at = end;
  while (at >= 0 && end - at < reach) {
    const token = sentence.tokens[at];
    if (token?.kind !== 'word') break;
    if (sentence.breaks(at) || sentence.isCue(at, 'that') || sentence.isCue(at, 'if')) break;
    // "thanked Trump for what it called": nothing before "what" is its subject.
    if (sentence.isWord(at, 'free-relative')) break;
    if (at < end && sentence.isCue(at, 'joins') && sentence.tokens[at - 1]?.kind === 'comma') break;
    if (at < end && isFiniteSpeech(sentence, at)) break;
    // "Ties soured after Modi refused": a clause of its own.
    if (sentence.isCue(at, 'subordinators') && sentence.at(at + 1, speaker)?.to === end + 1) break;
    at--;
  }
  return at + 1;
}

function speaksWithin(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteSpeech(sentence, i)) return true;
  return false;
}

function isFiniteSpeech(sentence: Sentence, at: number): boolean {
  return ['say', 'deny'].some((name) => {
    const label = sentence.at(at, cue(name));
    return label !== null && (label.forms & (2 | 4)) !== 0 && sentence.at(at, cue('claim-nouns')) === null;
  });
}
