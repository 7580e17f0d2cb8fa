/** Nouns of speech: "Trump’s claim that …", "China’s mediation claim", "denials by India". */
import type { Discourse } from './discourse.ts';
import { holderIn } from './find-holder.ts';
import { type Subject, subjectAfter } from './find-subject.ts';
import { outlet } from './findings.ts';
import type { Frame, FrameKind } from './frame.ts';
import { form } from './inflect.ts';
import type { Label } from './phrase-index.ts';
import type { Sentence } from './sentence.ts';
import { cue, speaker } from './sets.ts';
import { endOfReach } from './speech-reach.ts';
import { isCapitalised } from './tokens.ts';

/** "claim", "support", "telling" are nouns behind a possessive, an article, an adjective or the like, and verbs behind a subject. */
export function isNoun(sentence: Sentence, from: number): boolean {
  const forms = ['claim-nouns', 'deny', 'affirm', 'say', 'wish'].flatMap((name) =>
    sentence
      .all(cue(name))
      .filter((label) => label.from === from)
      .map((label) => label.forms),
  );
  if (!forms.some((bits) => (bits & form.noun) !== 0)) return false;
  if (forms.every((bits) => bits === form.noun)) return true;
  const before = sentence.tokens[from - 1];
  if (before === undefined || before.kind !== 'word') return false;
  if (sentence.isWord(from - 1, 'possessive') || sentence.isCue(from - 1, 'determiners')) return true;
  if (sentence.isCue(from - 1, 'prepositions')) return !sentence.isWord(from - 1, 'infinitive');
  // "Indian claims", "US claim that": an adjective; "Pakistan claims that": a verb.
  const named = sentence.all(speaker).find(({ to }) => to === from);
  if (named !== undefined) return sentence.isCue(from - 1, 'nationalities');
  return (
    !sentence.within(from - 1, cue('roles')) &&
    (!isCapitalised(before) || isTitle(sentence)) &&
    !['modals', 'not', 'have', 'be', 'who'].some((name) => sentence.isCue(from - 1, name)) &&
    !sentence.isWord(from - 1, 'before-verb')
  );
}

/** A headline whose words have capitals: they tell nothing of names. */
function isTitle({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ capitals }) => capitals !== 'none');
  return words.length >= 4 && words.filter(({ capitals }) => capitals === 'small').length * 3 < words.length;
}

export function nounFrame(sentence: Sentence, kind: FrameKind, label: Label, discourse: Discourse): Frame | null {
  const owner = ownerBefore(sentence, label.from, discourse);
  const by = sentence.isCue(label.to, 'by') ? subjectAfter(sentence, label.to + 1, discourse) : null;
  const holder = by?.holder ?? owner?.holder;
  const opens = sentence.isWord(label.to, 'opens-content');
  // "India’s view is unchanged, namely that …"
  const that = opens ? -1 : thatAfter(sentence, label.to);
  // "China’s mediation claim", "the mediation claim": what it is a claim of stands before it.
  const left = owner?.from ?? (kind === 'claim' ? startOfCompound(sentence, label.from) : label.from);
  const reach = [{ from: left, to: label.from }];
  if (opens || by !== null) reach.push({ from: label.to, to: endOfReach(sentence, label.to, kind) });
  // All that follows a colon is what it announces.
  const isColon = that > 0 && sentence.tokens[that - 1]?.kind === 'colon';
  if (that >= 0) reach.push({ from: that, to: isColon ? sentence.tokens.length : endOfReach(sentence, that, kind) });
  return { kind, holder, cue: label, reach };
}

function startOfCompound(sentence: Sentence, at: number): number {
  let from = at;
  while (from > 0 && at - from < 3 && sentence.tokens[from - 1]?.kind === 'word') {
    if (['prepositions', 'that', 'who', 'if', 'joins'].some((name) => sentence.isCue(from - 1, name))) break;
    from--;
  }
  return from;
}

function thatAfter(sentence: Sentence, from: number): number {
  for (let i = from; i < Math.min(sentence.tokens.length, from + 7); i++) {
    const kind = sentence.tokens[i]?.kind;
    if (kind === 'colon' || sentence.isWord(i, 'clause')) return i + 1;
    // "stops backing militants, and Pakistan has said that …"
    const isNew = kind === 'comma' && sentence.isCue(i + 1, 'joins');
    if (kind === 'break' || kind === 'end' || isNew) return -1;
  }
  return -1;
}

/** "Trump’s repeated claims", "his claim", "Indian denials". */
function ownerBefore(sentence: Sentence, at: number, discourse: Discourse): Subject | null {
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    if (sentence.tokens[i]?.kind !== 'word') return null;
    if (sentence.isWord(i, 'possessive')) {
      const owner = sentence
        .all(speaker)
        .filter(({ to }) => to === i)
        .sort((a, b) => a.from - b.from)[0];
      if (owner !== undefined) return { holder: owner.holder, from: owner.from };
      return {
        holder: holderIn(sentence, Math.max(0, i - 2), i, discourse) ?? null,
        from: Math.max(0, i - 1),
      };
    }
    if (sentence.isWord(i, 'person-owner')) return { holder: discourse.person ?? null, from: i };
    if (sentence.isWord(i, 'group-owner')) return { holder: discourse.group ?? null, from: i };
    // "Our view is that …", in an editorial.
    if (i === 0 && sentence.isCue(i, 'own-pronouns') && sentence.speech(i) === null) return { holder: outlet, from: i };
    const named = sentence.all(speaker).find(({ from, to }) => to === i + 1 && from <= i);
    if (named !== undefined && i === at - 1) return { holder: named.holder, from: named.from };
    if (named !== undefined && i >= at - 4 && sentence.isCue(i, 'nationalities'))
      return { holder: named.holder, from: named.from };
  }
  return null;
}
