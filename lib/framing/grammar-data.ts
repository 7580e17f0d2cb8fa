/** What the build makes of a pack's rules on positions: plain data, in the form in which an article can be read at once. */
import type { Language } from '#lib/pack/language.ts';
import type { PositionRules } from '#lib/pack/position-schema.ts';
import type { PhraseTable } from './phrase-table.ts';

type Rule = Pick<
  PositionRules['rules'][number],
  'question' | 'framing' | 'without' | 'denial' | 'mood' | 'holder' | 'telling'
>;

export interface RuleData extends Rule {
  readonly with: readonly (readonly string[])[];
  readonly near: readonly (readonly string[])[];
  /** Patterns of which none may hold in the sentence. */
  readonly unless: readonly string[];
}

export interface PatternData {
  readonly pattern: string;
  /** The sets of which a sentence must have a word beside what the pattern is filed by, the rarest first. */
  readonly needs: readonly string[];
}

export interface PatternTable<Also> {
  readonly list: readonly (PatternData & Also)[];
  /** The patterns by the one of their sets, or by the words of the one step, that the corpus has least; those without either by ''. */
  readonly bySet: Readonly<Record<string, readonly number[]>>;
  readonly byWord: Readonly<Record<string, readonly number[]>>;
}

export interface GrammarData extends Pick<Language, 'clitics' | 'interview' | 'particles'> {
  readonly phrases: PhraseTable;
  readonly setsOf: readonly (readonly [entity: string, sets: readonly string[]])[];
  readonly holders: readonly string[];
  readonly people: readonly string[];
  readonly events: readonly string[];
  /** Sets of words that stand for an event or agreement ("the strikes"): what can show something, and says nothing itself. */
  readonly eventSets: readonly string[];
  readonly titles: readonly (readonly [person: string, titles: readonly string[]])[];
  readonly parties: readonly string[];
  readonly partyOf: readonly (readonly [stance: string, party: string])[];
  readonly retorts: PositionRules['retorts'];
  readonly accusations: PositionRules['accusations'];
  readonly rules: readonly RuleData[];
  /** All patterns of all rules, in order; `rule` is an index into `rules`. */
  readonly patterns: PatternTable<{ readonly rule: number }>;
  readonly about: PatternTable<{ readonly question: string }>;
}
