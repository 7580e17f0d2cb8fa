/** What a sentence does with a framing that its words spell out: says it, relays it, denies it, or only wishes, asks or wonders. */
import type { Mode } from '#lib/pack/source-schema.ts';
import type { Speaking } from './discourse.ts';
import type { Frame } from './find-speech.ts';
import { outlet } from './findings.ts';
import { cue, type GrammarRule } from './grammar.ts';
import { form } from './inflect.ts';
import type { Match } from './match-pattern.ts';
import type { Sentence } from './sentence.ts';

export interface Judgement {
  readonly mode: Mode;
  readonly holder: Speaking;
  /** Tokens of the words that decided it. */
  readonly because: readonly { readonly from: number; readonly to: number }[];
}

/**
 * Null when the sentence takes no position on it.
 * @param quoted Who speaks in the quotation around the match, as far as the sentences around it tell.
 */
export function judgeClaim(
  sentence: Sentence,
  match: Match,
  { denial, mood }: Pick<GrammarRule, 'denial' | 'mood'>,
  frames: readonly Frame[],
  quoted: Speaking | undefined,
): Judgement | null {
  const { head } = match;
  const speech = sentence.speech(head.from);
  if (sentence.question && speech === null) return null;
  if (sentence.question && speech !== null && sentence.tokens[speech.to - 1]?.text === '?') return null;
  const covering = frames
    .filter((frame) => !frame.tail && reaches(frame, match))
    .sort((a, b) => distance(a, match) - distance(b, match));
  const inner = covering[0];
  const clause = Math.max(clauseStart(sentence, match), innerEnd(inner, match));
  if (mood === 'fact' && (isUnreal(sentence, match, clause) || isConditional(sentence, match))) return null;
  const negators = negatorsOf(sentence, match, clause);
  let denied = negators.length % 2 === 1;
  let holder: Speaking | undefined;
  const because = [...match.taken, ...negators];
  for (const frame of covering) {
    if (frame.kind === 'wish' && mood === 'fact') continue;
    if (frame.kind === 'doubt' || (frame.unreal && mood === 'fact')) return null;
    if (frame.kind === 'deny' && mood === 'fact' && isRefusal(sentence, frame, match, covering)) return null;
    if (frame.kind === 'say' || frame.kind === 'claim' || frame.kind === 'wish') {
      if (frame.negated && frame.kind !== 'wish') return null;
      if (frame.negated) denied = !denied;
      if (holder === undefined) {
        holder = frame.holder;
        because.push(frame.cue);
      }
    } else if (frame.kind === 'deny') {
      if (frame.negated) return null;
      denied = !denied;
      holder = frame.holder ?? null;
      because.push(frame.cue);
    } else {
      if (frame.negated) denied = !denied;
      holder = frame.holder ?? null;
      because.push(frame.cue);
    }
  }
  const untrue = untrueBeside(sentence, match, covering);
  if (untrue !== null) {
    denied = !denied;
    because.push(untrue);
    // "falsely claimed that …": the page's own judgement of what it relays.
    if (untrue.to <= match.from && covering.length > 0) holder = undefined;
  }
  // Somebody says it, though nothing tells who.
  if (holder === undefined && speech !== null) holder = quoted ?? null;
  if (holder === undefined && untrue === null && covering.some(({ kind }) => kind !== 'wish')) holder = null;
  because.sort((a, b) => a.from - b.from);
  if (denial !== 'rejects' && !denied) return null;
  if (denied && denial !== 'supports')
    return { mode: 'rejects', holder: holder === undefined ? outlet : holder, because };
  return holder === undefined ? { mode: 'endorses', holder: outlet, because } : { mode: 'reports', holder, because };
}

/** The denial that a sentence adds to what it has just said: "…, which Islamabad denies". */
export function judgeTail(match: Match, frames: readonly Frame[]): Judgement | null {
  const tail = frames.find((frame) => frame.tail === true && !frame.negated && reaches(frame, match));
  return tail === undefined
    ? null
    : { mode: 'rejects', holder: tail.holder ?? null, because: [...match.taken, tail.cue] };
}

function reaches({ reach, cue: { from } }: Frame, { head }: Match): boolean {
  return from !== head.from && reach.some((run) => run.from <= head.from && head.to <= run.to);
}

/** "rejected US mediation" turns down an offer; only "rejected the claim that …" denies that it happened. */
function isRefusal(
  sentence: Sentence,
  { cue: { from, to } }: Frame,
  { head }: Match,
  covering: readonly Frame[],
): boolean {
  if (!sentence.isCue(from, 'refusals')) return false;
  if ((head.forms & form.noun) === 0 && head.forms !== form.other) return false;
  if (covering.some(({ kind, cue: inner }) => kind === 'claim' && inner.from >= to)) return false;
  for (let i = to; i < head.from; i++) if (sentence.isCue(i, 'that') || sentence.isCue(i, 'claim-nouns')) return false;
  return true;
}

function distance({ cue: { from, to } }: Frame, { head }: Match): number {
  return from > head.from ? from - head.from : head.from - to;
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
function negatorsOf(sentence: Sentence, match: Match, clause: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
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
function isUnreal(sentence: Sentence, match: Match, clause: number): boolean {
  const { head } = match;
  if (sentence.tokens[head.from]?.glued)
    return isWanted(sentence, match, Math.max(clause, match.from - 3), match.from, ['modals']);
  const names = ['modals', 'want'];
  if (isWanted(sentence, match, Math.max(clause, head.from - 7), head.from, names)) return true;
  if ((head.forms & form.base) !== 0 && head.forms < form.noun && sentence.tokens[head.from - 1]?.word === 'to') {
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

function isConditional(sentence: Sentence, { head }: Match): boolean {
  for (let i = head.from - 1; i >= Math.max(0, head.from - 14); i--) {
    if (sentence.tokens[i]?.kind === 'break') return false;
    if (sentence.isCue(i, 'if')) return true;
  }
  return false;
}

/** "… is false", "falsely", "a baseless claim": near the claim or near what reports it. */
function untrueBeside(sentence: Sentence, match: Match, frames: readonly Frame[]): { from: number; to: number } | null {
  for (const label of sentence.all(cue('untrue'))) {
    if (match.taken.some(({ from, to }) => from < label.to && label.from < to)) continue;
    const after = label.from >= match.to && label.from - match.to <= 8 && sentence.isCue(label.from - 1, 'be');
    const beside = frames.some((frame) => Math.abs(frame.cue.from - label.from) <= 2);
    if (after || beside) return { from: label.from, to: label.to };
  }
  return null;
}
