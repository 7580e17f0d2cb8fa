/** The positions of a sentence that has been heard: the second half of finding positions. */
import type { Span } from '#lib/text/span.ts';
import type { Position } from './findings.ts';
import type { Frame } from './frame.ts';
import { type Grammar, type GrammarRule, speaker } from './grammar.ts';
import type { Heard, Speakers } from './hear-block.ts';
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
  addOwnPronouns(grammar, sentence, quotedAt);
  const best = new Map<string, Reading>();
  for (const rule of grammar.rules) {
    if (!applies(sentence, rule, recent)) continue;
    for (const match of matchPattern(sentence, rule.steps)) {
      const judgement = judgeClaim(sentence, match, rule, frames, quotedAt(match.head.from));
      const key = `${rule.question}/${rule.framing}`;
      if (judgement === null) continue;
      const known = best.get(key);
      if (known === undefined || outdoes({ match, judgement }, known)) best.set(key, { match, judgement, rule });
      const denial = judgement.mode === 'rejects' ? null : judgeTail(match, frames);
      if (denial !== null) best.set(`${key}/denied`, { match, judgement: denial, rule });
    }
  }
  return [...best.values()].map(({ rule: { question, framing }, judgement: { mode, holder, because } }) => ({
    question,
    framing,
    mode,
    holder,
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
    rule.without.every((set) => sentence.all(set).length === 0)
  );
}

/** "India has denied this", "Islamabad confirmed as much": what the sentence before said, taken up without its words. */
export function referBack({ sentence, span, frames, elsewhere }: Heard, before: readonly Found[]): Found[] {
  const said = before.filter(({ mode }) => mode === 'reports').at(-1);
  if (said === undefined || elsewhere) return [];
  const frame = frames.find(
    (each) => (each.kind === 'deny' || each.kind === 'affirm') && !each.unreal && refersBack(sentence, each),
  );
  // Whoever cannot be told may be the same who said it.
  if (frame?.holder == null || (frame.kind === 'deny' && frame.negated) || frame.holder === said.holder) return [];
  const mode = (frame.kind === 'deny') !== (frame.negated === true) ? 'rejects' : 'reports';
  const { question, framing } = said;
  return [{ question, framing, mode, holder: frame.holder, ...span, because: spansOf(sentence, [frame.cue]) }];
}

/** Whether what a verb is about is only pointed at: "this", "the claim", "such reports", with nothing more behind it. */
function refersBack(sentence: Sentence, { cue: { to } }: Frame): boolean {
  for (let i = to; i < Math.min(sentence.tokens.length, to + 5); i++) {
    if (sentence.isCue(i, 'pointers')) return true;
    if (sentence.isCue(i, 'claim-nouns')) {
      const next = sentence.tokens[i + 1];
      return next === undefined ||
        next.kind !== 'word' ||
        sentence.isCue(i + 1, 'prepositions') ||
        sentence.isCue(i + 1, 'joins')
        ? !/^(?:of|that|to|about|on|over|for)$/u.test(next?.word ?? '')
        : false;
    }
    if (
      sentence.tokens[i]?.kind !== 'word' ||
      !(
        sentence.isCue(i, 'determiners') ||
        /^(?:'s)$/u.test(sentence.tokens[i]?.word ?? '') ||
        sentence.at(i, speaker) !== null
      )
    )
      return false;
  }
  return false;
}

function spansOf(sentence: Sentence, runs: readonly { readonly from: number; readonly to: number }[]): Span[] {
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
