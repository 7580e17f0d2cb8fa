/** Passive verbs of speech: "was rejected by India", "claims dismissed in New Delhi". */
import type { Discourse, Speaking } from './discourse.ts';
import { subjectAfter } from './find-subject.ts';
import type { Frame, FrameKind } from './frame.ts';
import type { Label } from './phrase-index.ts';
import type { Sentence } from './sentence.ts';
import { cue, speaker } from './sets.ts';
import { endOfReach, opensComment, startOfClause } from './speech-reach.ts';
import { isAfterBe } from './verb-form.ts';

export function passiveFrame(sentence: Sentence, kind: FrameKind, label: Label, discourse: Discourse): Frame | null {
  // "militants supported by Pakistan" is about the militants; "claims rejected by India" is about claims.
  if (!isAfterBe(sentence, label.from) && !isBehindClaim(sentence, label.from)) return null;
  const by = byAfter(sentence, label.to);
  // "the truce, announced by Trump": made known, and nothing said of it.
  if (by !== null && sentence.at(label.from, cue('making-known')) !== null) return null;
  // "who asked not to be named"
  if (by === null && sentence.isWord(label.from - 2, 'infinitive')) return null;
  // "should be welcomed" tells of nobody who wishes it.
  if (by === null && kind === 'wish') return null;
  const subject = by === null ? null : subjectAfter(sentence, by + 1, discourse);
  const reach = [
    { from: Math.max(startOfClause(sentence, label.from), startOfComment(sentence, label.from)), to: label.from },
    {
      from: label.to,
      to: Math.min(
        endOfReach(sentence, label.to, kind),
        relativeAfter(sentence, label.to),
        endOfNamed(sentence, label),
      ),
    },
  ];
  // "…, a charge denied by Islamabad": a denial of all that stands before.
  const comment = startOfComment(sentence, label.from);
  if (kind === 'deny' && subject?.holder != null && comment > 0 && !isAfterBe(sentence, label.from)) {
    const named = { from: comment, to: label.from };
    return { kind, holder: subject.holder, cue: label, reach: [{ from: 0, to: comment }], tail: true, named };
  }
  // "remains disputed": nobody in particular denies it.
  const place = placeAfter(sentence, label.to);
  const isMoot = by === null && place === undefined && sentence.at(label.from, cue('moot')) !== null;
  return {
    kind: isMoot ? 'doubt' : kind,
    holder: subject?.holder ?? place,
    cue: label,
    reach,
    byPerson: subject?.isPerson === true,
  };
}

/** "…, a claim that could not be confirmed": what is said of the claim is not said of its content. */
function startOfComment(sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) if (opensComment(sentence, i)) return i;
  return 0;
}

/** Words of a claim in a headline, which leaves out "is" and "was". */
const longestHeadline = 14;

/** "claims rejected by India"; in a headline also "Trump’s claim of having brokered a truce rejected by India". */
function isBehindClaim(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; sentence.heading && i >= at - longestHeadline && sentence.tokens[i]?.kind === 'word'; i--)
    if (sentence.isCue(i, 'claim-nouns')) return true;
  return [1, 2].some(
    (back) => sentence.isCue(at - back, 'claim-nouns') || sentence.tokens[at - back]?.kind === 'comma',
  );
}

function byAfter(sentence: Sentence, from: number): number | null {
  for (let i = from; i < Math.min(sentence.tokens.length, from + 5); i++) {
    if (sentence.tokens[i]?.kind !== 'word') return null;
    if (sentence.isWord(i, 'agent')) return i;
  }
  return null;
}

/** "…, where officials said": a clause behind a comma is no more what was denied. */
function relativeAfter(sentence: Sentence, at: number): number {
  for (let i = at; i < sentence.tokens.length; i++) {
    const opens = sentence.isCue(i + 1, 'who') || sentence.isCue(i + 1, 'subordinators');
    if (sentence.tokens[i]?.kind === 'comma' && opens) return i;
  }
  return sentence.tokens.length;
}

/** "what were alleged to be camps, …": one thing is named, and no more. */
function endOfNamed({ isWord, tokens }: Sentence, { from, to }: Label): number {
  const isFree = [1, 2, 3].some((back) => isWord(from - back, 'free-relative'));
  const comma = isFree ? tokens.findIndex(({ kind }, at) => at >= to && kind === 'comma') : -1;
  return comma < 0 ? tokens.length : comma;
}

/** "was rejected in New Delhi": by whoever sits there. */
function placeAfter(sentence: Sentence, at: number): Speaking | undefined {
  return sentence.isWord(at, 'place') ? sentence.at(at + 1, speaker)?.holder : undefined;
}
