/** Negation, wishes and conditions around a claim, within its clause; after NegEx and ConText (Chapman 2001, Harkema 2009). */
import type { Frame, Run } from './frame.ts';
import { cue } from './grammar.ts';
import { form } from './inflect.ts';
import type { Match } from './match-pattern.ts';
import type { Sentence } from './sentence.ts';

/** Where the words begin that can negate a claim or make it a wish: behind a comma, a conjunction, or the verb that relays it. */
export function clauseAround(sentence: Sentence, match: Match, inner: Frame | undefined): number {
  return Math.max(clauseStart(sentence, match), innerEnd(inner, match));
}

/** Back from the claim to a break, a relative clause or a comma-set new clause. */
function clauseStart(sentence: Sentence, { from }: Match): number {
  for (let i = from - 1; i >= 0; i--) {
    const kind = sentence.tokens[i]?.kind;
    if (kind !== 'word') return i + 1;
    if (['breaks', 'that', 'who'].some((name) => sentence.isCue(i, name))) return i + 1;
  }
  return 0;
}

function innerEnd(frame: Frame | undefined, { from }: Match): number {
  return frame !== undefined && frame.cue.to <= from ? frame.cue.to : 0;
}

/** Words of negation before the head that the pattern itself does not ask for. */
export function negatorsOf(sentence: Sentence, match: Match, clause: number): Run[] {
  const found: Run[] = [];
  for (const label of sentence.all(cue('not'))) {
    if (label.from < Math.max(clause, match.from - 5) || label.from >= match.head.to) continue;
    if (match.taken.some(({ from, to }) => from < label.to && label.from < to)) continue;
    if (/^only$|^just$|^merely$|^least$/u.test(sentence.tokens[label.to]?.word ?? '')) continue;
    if (found.some(({ to }) => to >= label.from)) continue;
    found.push({ from: label.from, to: label.to });
  }
  return found;
}

/** "would broker", "offered to broker", "willing to broker", "to broker". What is joined to its agent ("US-brokered") has happened. */
export function isUnreal(sentence: Sentence, match: Match, clause: number): boolean {
  const { head } = match;
  if (sentence.tokens[head.from]?.glued)
    return isWanted(sentence, match, Math.max(clause, match.from - 3), match.from, ['modals']);
  const names = ['modals', 'want'];
  if (isWanted(sentence, match, Math.max(clause, head.from - 7), head.from, names)) return true;
  if (
    (head.forms & form.base) !== 0 &&
    head.forms < form.noun &&
    sentence.tokens[head.from - 1]?.word === 'to' &&
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

function isWanted(sentence: Sentence, match: Match, from: number, to: number, names: readonly string[]): boolean {
  for (let i = from; i < to; i++) {
    if (match.taken.some((run) => run.from <= i && i < run.to)) continue;
    if (names.some((name) => sentence.isCue(i, name))) return true;
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
  for (const label of sentence.all(cue('untrue'))) {
    if (match.taken.some(({ from, to }) => from < label.to && label.from < to)) continue;
    const after = label.from >= match.to && label.from - match.to <= 8 && sentence.isCue(label.from - 1, 'be');
    const beside = frames.some((frame) => Math.abs(frame.cue.from - label.from) <= 2);
    if (after || beside) return { from: label.from, to: label.to };
  }
  return null;
}
