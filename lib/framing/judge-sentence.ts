/** The positions of a sentence that has been heard: the second half of finding positions. */
import type { Span } from '#lib/text/span.ts';
import type { Speakers } from './find-speakers.ts';
import type { Position } from './findings.ts';
import { type Grammar, type GrammarRule, isSameSide } from './grammar.ts';
import type { Heard } from './hear-block.ts';
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
  const best = new Map<string, Reading>();
  /** By the number of a rule: it has many patterns. */
  const applying: boolean[] = [];
  for (const rule of grammar.rulesFor(sentence)) {
    applying[rule.number] ??= applies(sentence, rule, recent);
    if (!applying[rule.number]) continue;
    for (const match of matchPattern(sentence, rule.steps)) {
      const judgement = judgeClaim(sentence, match, rule, frames, quotedAt(match.head.from), speaksFor);
      const key = `${rule.question}/${rule.framing}`;
      if (judgement === null) continue;
      const known = best.get(key);
      if (known === undefined || outdoes({ match, judgement }, known)) best.set(key, { match, judgement, rule });
      const denial = judgement.mode === 'rejects' ? null : judgeTail(match, frames);
      if (denial !== null) best.set(`${key}/denied`, { match, judgement: denial, rule });
    }
  }
  return [...best.values()].map(({ rule: { question, framing }, judgement: { mode, holder, teller, because } }) => ({
    question,
    framing,
    mode,
    holder,
    ...(teller === undefined ? {} : { teller }),
    ...span,
    because: spansOf(sentence, because),
  }));
}

interface Reading {
  readonly match: Match;
  readonly judgement: Judgement;
  readonly rule: GrammarRule;
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
