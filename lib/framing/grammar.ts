/** A pack's rules on positions, ready for reading sentences. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { Language } from '#lib/pack/language.ts';
import { parsePattern, type Step } from '#lib/pack/parse-pattern.ts';
import { createChooser, type SentenceWords } from './choose-patterns.ts';
import { compileGrammar } from './compile-grammar.ts';
import type { GrammarData, RuleData } from './grammar-data.ts';
import { createParticles, type Particles } from './particles.ts';
import { createPhraseIndex, type PhraseIndex } from './phrase-index.ts';
import { parseGrammar } from './serialise-grammar.ts';
import { event, sign, speaker } from './sets.ts';
import { createTokeniser, type Tokenise } from './tokens.ts';

/** One pattern of a rule. */
export interface GrammarRule extends Omit<RuleData, 'unless'> {
  /** Of the rule, which its other patterns share. */
  readonly number: number;
  readonly steps: readonly Step[];
  /** Patterns of which none may hold in the sentence. */
  readonly unless: readonly (readonly Step[])[];
}

export type About = Pick<GrammarRule, 'question' | 'steps'>;

export interface Grammar {
  readonly phrases: PhraseIndex;
  /** Of the meanings of its phrases, those which speak for the topic or name a party: all that tells whether an article is to be read. */
  readonly signs: Uint8Array;
  readonly tokenise: Tokenise;
  readonly particles: Particles;
  /** What labels the parts of a printed interview. */
  readonly interview: Language['interview'];
  /** The sets that a mention of an entity belongs to. */
  setsOfMention(entity: string): readonly string[];
  /** Entity id → word sets that a mention of it, or a word of its speakers, belongs to. */
  readonly setsOf: ReadonlyMap<string, readonly string[]>;
  readonly people: ReadonlySet<string>;
  /** Sets of words that stand for an event or agreement. */
  readonly eventSets: readonly string[];
  /** Person → the titles of the offices they hold, in small letters, without the country ("prime minister"). */
  readonly titles: ReadonlyMap<string, readonly string[]>;
  /** Sets of words of which an article about the topic has some of each. */
  readonly parties: readonly string[];
  /** Question, framing and whether it is denied → the one party of the topic that the pack has evidence of saying so. */
  readonly partyOf: ReadonlyMap<string, string>;
  readonly retorts: GrammarData['retorts'];
  readonly accusations: GrammarData['accusations'];
  /** The patterns that can hold in a sentence, in the order of the pack. */
  rulesFor(sentence: SentenceWords): GrammarRule[];
  aboutFor(sentence: SentenceWords): About[];
}

/** Whether a set has somebody among its entities. */
export function isOfSet({ setsOf }: Pick<Grammar, 'setsOf'>, holder: string | null, set: string): boolean {
  return holder !== null && setsOf.get(holder)?.includes(set) === true;
}

/** Whether two speak for the same side. */
export function isSameSide({ setsOf }: Pick<Grammar, 'setsOf'>, a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  return (setsOf.get(a) ?? []).some((set) => setsOf.get(b)?.includes(set));
}

const grammars = new WeakMap<CompiledPack, Grammar | null>();

/** The grammar of a pack, opened once; null when the pack has no rules on positions. What the build has made ready takes little time. */
export function grammarOf(pack: CompiledPack): Grammar | null {
  const known = grammars.get(pack);
  if (known !== undefined) return known;
  const data = readyData(pack);
  const opened = data === null ? null : openGrammar(data);
  grammars.set(pack, opened);
  return opened;
}

function readyData(pack: CompiledPack): GrammarData | null {
  if (pack.positions !== null) return compileGrammar(pack, pack.positions);
  return pack.ready === undefined || pack.ready.grammar === '' ? null : parseGrammar(pack.ready.grammar);
}

function openGrammar(data: GrammarData): Grammar {
  const { phrases, parties, rules } = data;
  const opened: Omit<GrammarRule, 'steps'>[] = [];
  return {
    phrases: createPhraseIndex(phrases),
    signs: Uint8Array.from(phrases.meanings, ({ set }) => (set === sign || parties.includes(set) ? 1 : 0)),
    tokenise: createTokeniser(data.clitics),
    particles: createParticles(data.particles),
    interview: data.interview,
    setsOfMention: createMentionSets(data),
    setsOf: new Map(data.setsOf),
    people: new Set(data.people),
    eventSets: data.eventSets,
    titles: new Map(data.titles),
    parties,
    partyOf: new Map(data.partyOf),
    retorts: data.retorts,
    accusations: data.accusations,
    rulesFor: createChooser(data.patterns, ({ rule, pattern }) => {
      opened[rule] ??= openRule(rules[rule] as RuleData, rule);
      return { ...opened[rule], steps: parsePattern(pattern) };
    }),
    aboutFor: createChooser(data.about, ({ question, pattern }) => ({ question, steps: parsePattern(pattern) })),
  };
}

function openRule({ unless, ...rule }: RuleData, number: number): Omit<GrammarRule, 'steps'> {
  return { ...rule, number, unless: unless.map(parsePattern) };
}

/** What a mention of an entity counts as: a speaker, if it can hold a position; an event; and the sets that have it. */
function createMentionSets({ holders, events, setsOf }: GrammarData): Grammar['setsOfMention'] {
  const known = new Map<string, readonly string[]>(setsOf);
  const speakers = new Set(holders);
  const happened = new Set(events);
  return (entity) => [
    ...(speakers.has(entity) ? [speaker] : []),
    ...(happened.has(entity) ? [event] : []),
    ...(known.get(entity) ?? []),
  ];
}
