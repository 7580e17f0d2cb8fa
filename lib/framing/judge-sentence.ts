/** The positions of a sentence that has been heard: the second half of finding positions. */
import type { Span } from '#lib/text/span.ts';
import type { Speakers } from './find-speakers.ts';
import type { SpeaksFor } from './find-teller.ts';
import type { Position } from './findings.ts';
import type { Frame } from './frame.ts';
import { type Grammar, type GrammarRule, isOfSet, isSameSide } from './grammar.ts';
import type { Heard } from './heard.ts';
import { type Judgement, judgeClaim, judgeTail } from './judge-claim.ts';
import { type Match, matchPattern } from './match-pattern.ts';
import { addOwnPronouns } from './resolve-pronouns.ts';
import type { Sentence } from './sentence.ts';

export type Found = Omit<Position, 'block'>;

export function judgeSentence(
  grammar: Grammar,
  { sentence, span, first, frames, recent }: Heard,
  speakers: Speakers,
): Found[] {
  const quotedAt = (at: number) => {
    const speech = sentence.speech(at);
    return speech === null ? undefined : speakers.get(speech.from + first);
  };
  const speaksFor = (voice: string, side: string) =>
    isSameSide(grammar, voice, side) && (grammar.people.has(voice) || !grammar.people.has(side));
  addOwnPronouns(grammar, sentence, quotedAt);
  const readings = new Map<string, Readings>();
  /** By the number of a rule: it has many patterns. */
  const applying: boolean[] = [];
  for (const rule of grammar.rulesFor(sentence)) {
    applying[rule.number] ??= applies(sentence, rule, recent);
    if (!applying[rule.number]) continue;
    const heard = typeof rule.telling === 'string' ? withoutOwn(grammar, frames, rule.telling) : frames;
    for (const match of matchPattern(sentence, rule.steps)) {
      const judgement = judgeClaim(sentence, match, rule, heard, quotedAt(match.head.from), speaksFor);
      if (judgement === null) continue;
      const denial = judgement.mode === 'rejects' ? null : judgeTail(match, frames);
      keep(readings, { match, judgement, rule }, denial && { match, judgement: denial, rule });
    }
  }
  const found = [...readings.values()].flatMap((each) => chosen(each, speaksFor));
  return withRetorts(grammar, found).map(
    ({ rule: { question, framing }, judgement: { mode, holder, teller, because } }) => ({
      question,
      framing,
      mode,
      holder,
      ...(teller === undefined ? {} : { teller }),
      ...span,
      because: spansOf(sentence, because),
    }),
  );
}

/** Nobody holds words of their own at a distance: "India described it as an answer to what it called camps". */
function withoutOwn(grammar: Grammar, frames: readonly Frame[], told: string): readonly Frame[] {
  return frames.filter(
    ({ kind, holder = null }) => !((kind === 'say' || kind === 'claim') && isOfSet(grammar, holder, told)),
  );
}

/** "Pakistan denied any part in it": those whom a framing accuses reject it by what they say of themselves. */
function withRetorts(grammar: Grammar, readings: readonly Reading[]): Reading[] {
  const answers = grammar.retorts.flatMap(({ question, framing, by, means }) => {
    const isAbout = ({ rule }: Reading, of: string) => rule.question === question && rule.framing === of;
    const isTheirs = ({ rule: { denial }, judgement: { mode, holder } }: Reading) =>
      mode === 'reports' && denial === 'supports' && isOfSet(grammar, holder, by);
    const own = readings.find((each) => isAbout(each, means) && isTheirs(each));
    const isTold = readings.some((each) => isAbout(each, framing) && each.judgement.mode === 'rejects');
    if (own === undefined || isTold) return [];
    return [{ ...own, rule: { ...own.rule, framing }, judgement: { ...own.judgement, mode: 'rejects' as const } }];
  });
  return [...readings, ...answers];
}

interface Reading {
  readonly match: Match;
  readonly judgement: Judgement;
  readonly rule: GrammarRule;
}

/** What a sentence does with one framing. */
interface Readings {
  best: Reading;
  held?: Reading;
  denied?: Reading;
  /** The denial that its end adds. */
  tail?: Reading;
}

function keep(all: Map<string, Readings>, reading: Reading, tail: Reading | null): void {
  const { rule, judgement } = reading;
  const key = `${rule.question}/${rule.framing}`;
  const known = all.get(key) ?? { best: reading };
  all.set(key, known);
  for (const slot of ['best', judgement.mode === 'rejects' ? 'denied' : 'held'] as const)
    if (known[slot] === undefined || outdoes(reading, known[slot])) known[slot] = reading;
  if (tail !== null) known.tail = tail;
}

/** "India denies that the US brokered it, but Trump keeps claiming credit": each side in words of its own; else what is read best. */
function chosen({ best, held, denied, tail }: Readings, isSame: SpeaksFor): Reading[] {
  const added = tail === undefined ? [] : [tail];
  if (held === undefined || denied === undefined) return [best, ...added];
  const [by, against] = [held.judgement.holder, denied.judgement.holder];
  const isApart = held.match.to <= denied.match.from || denied.match.to <= held.match.from;
  const areTwo = by !== null && against !== null && by !== against && !isSame(by, against) && !isSame(against, by);
  return [...(isApart && areTwo ? [held, denied] : [best]), ...added];
}

const ranks = { endorses: 1, reports: 2, rejects: 3 } as const;

/**
 * Of two readings of the same words the one that takes more of them in ("not … until" over "until"); else a denial says
 * more than a report, and a report than the page's own words.
 */
function outdoes(a: Omit<Reading, 'rule'>, b: Omit<Reading, 'rule'>): boolean {
  if (a.match.head.from === b.match.head.from && a.match.taken.length !== b.match.taken.length)
    return a.match.taken.length > b.match.taken.length;
  return ranks[a.judgement.mode] > ranks[b.judgement.mode];
}

function applies(sentence: Sentence, rule: GrammarRule, recent: Heard['recent']): boolean {
  const isNear = (set: string) => sentence.all(set).length > 0 || recent.some((sets) => sets.has(set));
  return (
    rule.near.every((sets) => sets.some(isNear)) &&
    rule.with.every((sets) => sets.some((set) => sentence.all(set).length > 0)) &&
    rule.without.every((set) => sentence.all(set).length === 0) &&
    rule.unless.every((steps) => matchPattern(sentence, steps).length === 0)
  );
}

/** Runs of tokens as spans of the sentence; those next to each other become one. */
export function spansOf(sentence: Sentence, runs: readonly { readonly from: number; readonly to: number }[]): Span[] {
  const spans: Span[] = [];
  for (const { from, to } of runs) {
    const start = sentence.tokens[from]?.start ?? 0;
    const end = sentence.tokens[to - 1]?.end ?? start;
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end + 1)
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else spans.push({ start, end });
  }
  return spans;
}
