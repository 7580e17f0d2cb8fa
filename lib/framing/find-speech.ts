/**
 * Who says, denies or confirms what: frames of speech and the part of the sentence each reaches.
 * Attribution as source, cue and content after PolNeAR (Newell et al. 2018).
 */
import type { Discourse, Speaking } from './discourse.ts';
import { holderIn } from './find-holder.ts';
import { subjectAfter, subjectBefore } from './find-subject.ts';
import type { Frame, FrameKind, Run } from './frame.ts';
import { isNoun, nounFrame } from './noun-frame.ts';
import type { Label } from './phrase-index.ts';
import type { Sentence } from './sentence.ts';
import { cue, speaker } from './sets.ts';
import { endOfReach, startOfClause } from './speech-reach.ts';
import { verbFrame } from './verb-frame.ts';

/** All frames of a sentence, in order of their words. */
export function findSpeech(sentence: Sentence, discourse: Discourse): Frame[] {
  const frames: Frame[] = [];
  const kinds: readonly FrameKind[] = ['deny', 'affirm', 'doubt', 'say', 'wish'];
  const taken = new Set<number>();
  const labels = kinds
    .flatMap((kind) => sentence.all(cue(kind)).map((label) => ({ kind, label })))
    .sort(
      (a, b) => a.label.from - b.label.from || b.label.to - a.label.to || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
    );
  for (const { kind: cued, label } of labels) {
    // "came out in support of" is one verb: its "support" is not read again.
    if (taken.has(label.from)) continue;
    for (let i = label.from; i < label.to; i++) taken.add(i);
    const kind = cued === 'doubt' && asksFor(sentence, label) ? 'wish' : cued;
    const frame =
      givingFrame(sentence, kind, label, discourse) ??
      (isNoun(sentence, label.from)
        ? nounFrame(sentence, kind, label, discourse)
        : verbFrame(sentence, kind, label, discourse, frames));
    if (frame !== null) frames.push(withVerdict(sentence, frame));
  }
  for (const label of sentence.all(cue('claim-nouns'))) {
    if (!isNoun(sentence, label.from)) continue;
    const frame = nounFrame(sentence, 'claim', label, discourse);
    if (frame !== null && !frames.some(({ cue: { from }, kind }) => from === label.from && kind === 'claim')) {
      const same = frames.findIndex(({ cue: { from } }) => from === label.from);
      if (same >= 0) frames.splice(same, 1);
      frames.push(frame);
    }
  }
  for (const label of sentence.all(cue('according'))) frames.push(accordingFrame(sentence, label, discourse));
  for (const label of sentence.all(cue('words-of'))) frames.push(...wordsFrames(sentence, label, discourse));
  frames.push(...colonFrames(sentence, discourse), ...openingFrames(sentence), ...asideFrames(sentence));
  frames.sort((a, b) => a.cue.from - b.cue.from);
  // "Describing it as illegal, he said …"
  return frames.map((frame, at) =>
    frame.holder === undefined && frame.cue.from === 0
      ? { ...frame, holder: frames[at + 1]?.holder ?? subjectOfMain(sentence) }
      : frame,
  );
}

/** "gives Trump credit for …". */
function givingFrame(sentence: Sentence, kind: FrameKind, { from, to }: Label, discourse: Discourse): Frame | null {
  const given = sentence.all(speaker).find((label) => label.to === from);
  if (kind !== 'say' || given === undefined || !sentence.isCue(given.from - 1, 'gives')) return null;
  const { holder } = subjectBefore(sentence, given.from - 1, discourse);
  const reach = { from: given.from, to: endOfReach(sentence, to, kind) };
  return { kind, holder, cue: { from: given.from - 1, to: given.from }, reach: [reach] };
}

/** "Speaking at the White House, Trump counted …": the name that opens what is behind the comma. */
function subjectOfMain(sentence: Sentence): Speaking | undefined {
  const comma = sentence.tokens.findIndex(({ kind }) => kind === 'comma');
  return comma < 0 ? undefined : sentence.at(comma + 1, speaker)?.holder;
}

/** "asked for an inquiry", "asked Congress to help": a wish, not a question. */
function asksFor(sentence: Sentence, { from, to }: Label): boolean {
  if (sentence.at(from, cue('doubt-asks')) === null) return false;
  for (let i = to; i < Math.min(sentence.tokens.length, to + 8); i++) {
    if (sentence.tokens[i]?.kind !== 'word' || sentence.isCue(i, 'if') || sentence.isCue(i, 'why')) return false;
    if (sentence.isWord(i, 'purpose') && i <= to + 1) return true;
    if (i === to && sentence.isWord(i, 'clause')) return true;
    if (sentence.isWord(i, 'infinitive'))
      return ((sentence.at(i + 1, cue('say')) ?? sentence.at(i + 1, cue('doubt')))?.forms ?? 0) === 0;
  }
  return false;
}

/** "called the statement a fabrication", "regards that version as fiction": whoever says so denies it. */
function withVerdict(sentence: Sentence, frame: Frame): Frame {
  const { from, to } = frame.cue;
  if (frame.kind === 'wish' || frame.kind === 'doubt' || sentence.at(from, cue('verdicts')) === null) return frame;
  const verdict = sentence
    .all(cue('untrue'))
    .find((label) => label.from >= to && label.from - to <= 10 && sentence.tokens[label.to]?.glued !== true);
  if (verdict === undefined) return frame;
  // "rejected as false the claim that …": the judgement is the verb’s own.
  if (frame.kind === 'deny' && sentence.isCue(to, 'as') && verdict.from - to <= 2)
    return { ...frame, verdict: { from: verdict.from, to: verdict.to } };
  let isClaim = false;
  for (let i = to; i < verdict.from; i++) {
    const isThat = sentence.isCue(i, 'that') && !sentence.isCue(i, 'pointers');
    if (isThat || sentence.breaks(i) || sentence.tokens[i]?.kind === 'break') return frame;
    isClaim ||= sentence.isCue(i, 'claim-nouns') || sentence.isCue(i, 'pointers');
  }
  return isClaim ? { ...frame, kind: 'deny', verdict: { from: verdict.from, to: verdict.to } } : frame;
}

/** Words of a title before a name: "For Prime Minister Narendra Modi". */
const longestTitle = 3;

/** "For India, any mediation is …", "To Indian officials, it was …": whose view it is stands before it. */
function openingFrames(sentence: Sentence): Frame[] {
  if (!sentence.isCue(0, 'views-of')) return [];
  const named = sentence.all(speaker).find(({ from }) => from >= 1 && from <= longestTitle);
  if (named === undefined) return [];
  let end = named.to;
  while (sentence.isCue(end, 'roles') || sentence.isWord(end, 'possessive')) end++;
  if (sentence.tokens[end]?.kind !== 'comma' && !sentence.isCue(end, 'determiners')) return [];
  const reach = { from: end, to: sentence.tokens.length };
  return [{ kind: 'say', holder: named.holder, cue: { from: 0, to: end }, reach: [reach] }];
}

/** "India, for whom talks with a third party are out of the question, …": whose view it is, to the end of the aside. */
function asideFrames(sentence: Sentence): Frame[] {
  return sentence.all(speaker).flatMap(({ to, holder }): Frame[] => {
    const isView = sentence.tokens[to]?.kind === 'comma' && sentence.isCue(to + 1, 'views-of');
    if (!isView || !sentence.isCue(to + 2, 'who')) return [];
    const close = sentence.tokens.findIndex(({ kind }, at) => at > to + 2 && kind === 'comma');
    const reach = { from: to + 3, to: close < 0 ? sentence.tokens.length : close };
    return [{ kind: 'say', holder, cue: { from: to + 1, to: to + 3 }, reach: [reach] }];
  });
}

function accordingFrame(sentence: Sentence, label: Label, discourse: Discourse): Frame {
  const { holder = null } = subjectAfter(sentence, label.to, discourse);
  const from = startOfClause(sentence, label.from);
  return {
    kind: 'say',
    holder,
    cue: label,
    reach: [{ from, to: endOfReach(sentence, label.to, 'say') }],
  };
}

/** "in his telling", "in the government’s words". */
function wordsFrames(sentence: Sentence, label: Label, discourse: Discourse): Frame[] {
  // "In the Indian one", not "in one".
  if (sentence.isWord(label.from, 'one-voice') && !sentence.isCue(label.from - 1, 'nationalities')) return [];
  let at = label.from - 1;
  while (at >= 0 && label.from - at < 6 && !sentence.isWord(at, 'voice-in')) at--;
  if (!sentence.isWord(at, 'voice-in')) return [];
  const holder = holderIn(sentence, at + 1, label.from, discourse);
  if (holder === undefined) return [];
  const reach = { from: startOfClause(sentence, at), to: endOfReach(sentence, label.to, 'say') };
  return [{ kind: 'say', holder, cue: { from: at, to: label.to }, reach: [reach] }];
}

/** "Jaishankar: no third party", "No third party: Jaishankar", "6.20 pm: Misri: no third party". */
function colonFrames(sentence: Sentence, discourse: Discourse): Frame[] {
  const { length } = sentence.tokens;
  const names = (from: number, to: number) =>
    [speaker, cue('roles')].some((set) => sentence.all(set).some((label) => from <= label.from && label.to <= to));
  const frame = (at: number, from: number, to: number, reach: Run): Frame[] => {
    const holder = holderIn(sentence, from, to, discourse);
    return holder === undefined ? [] : [{ kind: 'say', holder, cue: { from: at, to: at + 1 }, reach: [reach] }];
  };
  let before = 0;
  for (let at = 1; at < length; at++) {
    if (sentence.tokens[at]?.kind !== 'colon') continue;
    // "NEW DELHI: India destroyed …": where it was written.
    if (before === 0 && !sentence.heading && isDateline(sentence, at)) {
      before = at + 1;
      continue;
    }
    if (length - at - 1 <= 5 && at > 4 && sentence.heading && names(at + 1, length))
      return frame(at, at + 1, length, { from: 0, to: at });
    // "Modi tells Trump: you did not": the verb tells who speaks.
    const isTold = sentence.all(cue('say')).some((label) => names(before, label.from) && names(label.to, at));
    if (at - before <= 7 && !isTold && names(before, at)) return frame(at, before, at, { from: at + 1, to: length });
    before = at + 1;
  }
  return [];
}

/** Words behind a place and a colon that make a report of them; fewer are a row of a list: "Islamabad: no talks". */
const leastReported = 8;

/** Nothing but capitals: "NEW DELHI", "ISLAMABAD, May 10"; or a place that reports come from: "Islamabad (Agency)", "Washington, June 5". */
function isDateline(sentence: Sentence, to: number): boolean {
  const { tokens } = sentence;
  const isShouted = tokens[0]?.capitals === 'all' && tokens[0].word.length > 1;
  const isReport = tokens.slice(to).filter(({ kind }) => kind === 'word').length >= leastReported;
  const isPlace = isReport && sentence.at(0, cue('dateline-places')) !== null;
  return (isShouted || isPlace) && tokens.slice(0, to).every(({ capitals }) => capitals !== 'small');
}
