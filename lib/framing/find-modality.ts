/** Negation, wishes and conditions around a claim, within its clause; after NegEx and ConText (Chapman 2001, Harkema 2009). */
import type { Frame, Run } from './frame.ts';
import { form } from './inflect.ts';
import type { Match } from './match-pattern.ts';
import type { Sentence } from './sentence.ts';
import { cue } from './sets.ts';

/** Where the words begin that can negate a claim or make it a wish: behind a comma, a conjunction, or the verb that relays it. */
export function clauseAround(sentence: Sentence, match: Match, inner: Frame | undefined): number {
  return Math.max(clauseStart(sentence, match), innerEnd(inner, match));
}

/** Back from the claim to a break, a relative clause or a comma-set new clause. */
function clauseStart(sentence: Sentence, { from }: Match): number {
  for (let i = from - 1; i >= 0; i--) {
    const kind = sentence.tokens[i]?.kind;
    if (kind !== 'word') return i + 1;
    if (sentence.breaks(i)) return i + 1;
    if ((sentence.isCue(i, 'that') || sentence.isCue(i, 'who')) && !sentence.isCleft(i)) return i + 1;
  }
  return 0;
}

/** What stands before "never accepted Trump’s version" is the verb’s own, though the pattern asks for it, too. */
function innerEnd(frame: Frame | undefined, { from, head }: Match): number {
  if (frame === undefined) return 0;
  const isOwn = frame.kind === 'affirm' && frame.negated === true && frame.cue.to <= head.from;
  return isOwn || frame.cue.to <= from ? frame.cue.to : 0;
}

/** Words of negation before the head, in a gap of the pattern or right behind the verb ("mediated nothing") that the pattern itself does not ask for. */
export function negatorsOf(sentence: Sentence, match: Match, clause: number): Run[] {
  const found: Run[] = [];
  for (const label of sentence.all(cue('at-no'))) {
    if (label.to <= match.from && (label.from >= clause || opensClause(sentence, label, match)) && !found.length)
      found.push({ from: label.from, to: label.to });
  }
  for (const label of sentence.all(cue('not'))) {
    if (label.from < Math.max(clause, match.from - 5) || label.from >= endOfNegation(sentence, match)) continue;
    if (match.taken.some(({ from, to }) => from < label.to && label.from < to)) continue;
    if (sentence.isWord(label.to, 'limits') || isPartOfSaying(sentence, label)) continue;
    if (found.some(({ to }) => to >= label.from) || endsBefore(sentence, label, match)) continue;
    if (isSetRight(sentence, label, match) || isImagined(sentence, label) || passesOver(sentence, label)) continue;
    found.push({ from: label.from, to: label.to });
  }
  return found;
}

/** "New Delhi has left no doubt": words of speech with a negation of their own. */
function isPartOfSaying(sentence: Sentence, { from, to }: Run): boolean {
  return sentence.all(cue('say')).some((label) => label.from < from && to <= label.to);
}

/** "made no reference to Trump, who had said": a relative clause is not negated; "it was not Trump who" is. */
function endsBefore(sentence: Sentence, { to }: Run, { head }: Match): boolean {
  for (let i = to; i < head.from; i++) if (sentence.isCue(i, 'who') && !sentence.isCleft(i)) return true;
  return false;
}

/** "were not militants but worshippers": what stands behind the "but" is not negated. */
function isSetRight(sentence: Sentence, { from, to }: Run, { head, to: end }: Match): boolean {
  for (let i = to; i < head.from; i++) if (sentence.isWord(i, 'contrast')) return true;
  return isSetOff(sentence, from) && commaAfter(sentence, to) < (from > head.from ? end : head.from);
}

/** "diplomacy, not the hotline, ended it", "…, and not a foreign president, …": an aside of its own. */
function isSetOff(sentence: Sentence, from: number): boolean {
  const at = sentence.isCue(from - 1, 'joins') ? from - 2 : from - 1;
  return sentence.tokens[at]?.kind === 'comma';
}

function commaAfter({ tokens }: Sentence, from: number): number {
  const at = tokens.findIndex(({ kind }, i) => i > from && kind !== 'word');
  return tokens[at]?.kind === 'comma' && at - from <= 5 ? at : tokens.length;
}

/** Words from a mention to the claim that it is not made of. */
const longestMention = 12;

/** "made no reference to Trump’s claims of having …": whoever passes over a claim does not deny it. */
function passesOver(sentence: Sentence, { to }: Run): boolean {
  const isMention = sentence.isCue(to, 'mentions');
  return isMention && sentence.all(cue('claim-nouns')).some(({ from }) => from > to && from - to <= longestMention);
}

/** "Without the president’s intervention the war would have gone on": what is thought away was there. */
function isImagined(sentence: Sentence, { from }: Run): boolean {
  return sentence.isWord(from, 'lacking') && sentence.all(cue('modals')).length > 0;
}

/** "At no time, he said, was it discussed": ahead of all its clause, whatever is set between commas. */
function opensClause(sentence: Sentence, { from, to }: Run, match: Match): boolean {
  if (from > 0 && sentence.tokens[from - 1]?.kind === 'word' && !sentence.isCue(from - 1, 'that')) return false;
  for (let i = to; i < match.head.from; i++)
    if (sentence.tokens[i]?.kind === 'break' || sentence.breaks(i)) return false;
  return true;
}

/** What stands between a verb and its object negates it too: "accepts no mediator", "stopped nothing". */
function endOfNegation(sentence: Sentence, { head, to }: Match): number {
  const isVerb = head.forms < form.noun || sentence.isCue(head.to, 'be');
  return isVerb && (head.to < to || sentence.isCue(head.to, 'nothing')) ? Math.max(to, head.to + 1) : head.to;
}

/** "would broker", "offered to broker", "willing to broker", "to broker". What is joined to its agent ("US-brokered") has happened. */
export function isUnreal(sentence: Sentence, match: Match, clause: number): boolean {
  const { head } = match;
  if (sentence.tokens[head.from]?.glued)
    return isWanted(sentence, match, Math.max(clause, match.from - 3), match.from, ['modals']);
  if (isDone(sentence, match)) return false;
  if (isWanted(sentence, match, Math.max(clause, head.from - 10), head.from, ['modals'])) return true;
  if (isWanted(sentence, match, Math.max(clause, head.from - 7), head.from, ['want'])) return true;
  if (
    (head.forms & form.base) !== 0 &&
    head.forms < form.noun &&
    sentence.isWord(head.from - 1, 'infinitive') &&
    !match.taken.some(({ from, to }) => from < head.from && head.from - 1 < to)
  ) {
    for (let i = head.from - 2; i >= Math.max(0, head.from - 8); i--) {
      if (sentence.tokens[i]?.kind !== 'word') break;
      if (sentence.isCue(i, 'helpers') || sentence.isCue(i, 'have')) return false;
    }
    return true;
  }
  return false;
}

/** "welcomed the ceasefire brokered by Washington": done, whatever is done about it; "wants a ceasefire brokered by …" is not. */
function isDone(sentence: Sentence, { head }: Match): boolean {
  if ((head.forms & form.participle) === 0 || !sentence.isWord(head.to, 'agent')) return false;
  for (let i = head.from - 1; i >= Math.max(0, head.from - 4); i--) {
    if (sentence.tokens[i]?.kind !== 'word' || sentence.isCue(i, 'be') || sentence.isCue(i, 'have')) return false;
    if (sentence.isCue(i, 'articles')) return sentence.isWord(i, 'definite');
  }
  return false;
}

function isWanted(sentence: Sentence, match: Match, from: number, to: number, names: readonly string[]): boolean {
  for (let i = to - 1; i >= from; i--) {
    // "must thank Trump, who intervened"
    if (sentence.isCue(i, 'who') && i >= match.from) return false;
    if (match.taken.some((run) => run.from <= i && i < run.to)) continue;
    // "he'd brokered it": he had.
    const isHad = sentence.isWord(i, 'contracted-had') && (match.head.forms & form.participle) !== 0;
    if (!isHad && names.some((name) => sentence.isCue(i, name))) return true;
  }
  return false;
}

export function isConditional(sentence: Sentence, { head }: Match): boolean {
  for (let i = head.from - 1; i >= Math.max(0, head.from - 14); i--) {
    if (sentence.tokens[i]?.kind === 'break') return false;
    if (sentence.isCue(i, 'if')) return true;
  }
  return false;
}

/** "… is false", "falsely", "a baseless claim": near the claim or near what reports it. */
export function untrueBeside(sentence: Sentence, match: Match, frames: readonly Frame[]): Run | null {
  const taken = frames.flatMap(({ verdict }) => (verdict === undefined ? [] : [verdict.from]));
  for (const label of [...sentence.all(cue('untrue')), ...sentence.all(cue('holds-true'))]) {
    if (taken.includes(label.from) || frames.some((frame) => denies(frame, label))) continue;
    if (sentence.at(label.from, cue('holds-true')) !== null && !failsTo(sentence, label.from)) continue;
    if (match.taken.some(({ from, to }) => from < label.to && label.from < to)) continue;
    const isSaid = isBehindBe(sentence, label.from) || failsTo(sentence, label.from);
    const after = label.from >= match.to && label.from - match.to <= 12 && isSaid;
    const beside = frames.some((frame) => Math.abs(frame.cue.from - label.from) <= 2);
    if (after || beside) return { from: label.from, to: label.to };
  }
  return null;
}

/** "contradicted by Delhi": the verb of a denial is no second one. */
function denies({ kind, holder, cue: { from, to } }: Frame, label: Run): boolean {
  return kind === 'deny' && holder != null && from < label.to && label.from < to;
}

/** "is false", "was completely false", "was a polite fiction". */
function isBehindBe(sentence: Sentence, at: number): boolean {
  if (sentence.isCue(at - 1, 'be')) return true;
  const passes = (i: number) =>
    sentence.isCue(i, 'determiners') || sentence.isCue(i, 'adverbs') || sentence.isWord(i, 'adverb');
  return passes(at - 1) && (sentence.isCue(at - 2, 'be') || (passes(at - 2) && sentence.isCue(at - 3, 'be')));
}

/** "does not add up", "can hardly survive": a word of holding true, negated. */
function failsTo(sentence: Sentence, at: number): boolean {
  if (sentence.at(at, cue('holds-true')) === null) return false;
  return [1, 2, 3].some((back) => sentence.isCue(at - back, 'not'));
}
