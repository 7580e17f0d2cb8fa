/** A pack's rules on positions, made ready for reading sentences. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { type Language, languageOf } from '#lib/pack/language.ts';
import { parsePattern, type Step } from '#lib/pack/parse-pattern.ts';
import type { PositionRules, WordSet } from '#lib/pack/position-schema.ts';
import type { Mode } from '#lib/pack/source-schema.ts';
import { createInflector, form, type Inflector } from './inflect.ts';
import { createParticles, type Particles } from './particles.ts';
import { createPhraseIndex, type Phrase, type PhraseIndex } from './phrase-index.ts';
import { createTokeniser, type Tokenise } from './tokens.ts';

export interface GrammarRule {
  readonly question: string;
  readonly framing: string;
  readonly steps: readonly Step[];
  /** Sets of which a sentence must have a word for the rule to hold, so that most rules are done with at a glance. */
  readonly needs: readonly string[];
  readonly with: readonly (readonly string[])[];
  readonly near: readonly (readonly string[])[];
  readonly without: readonly string[];
  /** Patterns of which none may hold in the sentence. */
  readonly unless: readonly (readonly Step[])[];
  readonly denial: 'rejects' | 'said' | 'nothing' | 'only' | 'itself' | 'supports';
  readonly mood: 'fact' | 'any';
  /** A set whose word in the pattern names whose position it is: "Pakistan wants mediation". */
  readonly holder: string | null;
  /** Whether the words tell what others say, so that verbs of speech among them are the page’s own. */
  readonly telling: boolean;
}

export interface Grammar {
  readonly phrases: PhraseIndex;
  /** Of these, what speaks for the topic or names a party: all that tells whether an article is to be read. */
  readonly signs: PhraseIndex;
  readonly tokenise: Tokenise;
  readonly particles: Particles;
  /** What labels the parts of a printed interview. */
  readonly interview: Language['interview'];
  /** Entity id → word sets that a mention of it, or a word of its speakers, belongs to. */
  readonly setsOf: ReadonlyMap<string, readonly string[]>;
  /** Entities that can hold a position, and so can be a sentence's subject. */
  readonly holders: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** Word sets that stand for an event or agreement ("the strikes"): what can show something, and says nothing itself. */
  readonly eventSets: readonly string[];
  /** Person → the titles of the offices they hold, in small letters, without the country ("prime minister"). */
  readonly titles: ReadonlyMap<string, readonly string[]>;
  /** Sets of words of which an article about the topic has some of each. */
  readonly parties: readonly string[];
  /** Question, framing and whether it is denied → the one party of the topic that the pack has evidence of saying so. */
  readonly partyOf: ReadonlyMap<string, string>;
  readonly rules: readonly GrammarRule[];
  readonly retorts: PositionRules['retorts'];
  readonly about: readonly Pick<GrammarRule, 'question' | 'steps'>[];
}

/** Labels of speakers have this set; cues have `cue:` before their name. */
export const speaker = 'speaker';
/** Words that speak for another story. */
export const rival = 'topic:rival';
/** Words that speak for the topic; `forms` of their labels holds their points. */
export const sign = 'topic:sign';
/** Mentions of the pack's own events and agreements. */
export const event = 'topic:event';
export const cue = (name: string) => `cue:${name}`;

const grammars = new WeakMap<CompiledPack, Grammar | null>();

/** Whether two speak for the same side. */
export function isSameSide({ setsOf }: Pick<Grammar, 'setsOf'>, a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  return (setsOf.get(a) ?? []).some((set) => setsOf.get(b)?.includes(set));
}

/** The grammar of a pack, made once; null when the pack has no rules on positions. */
export function grammarOf(pack: CompiledPack): Grammar | null {
  const known = grammars.get(pack);
  if (known !== undefined) return known;
  const made = pack.positions === null ? null : compileGrammar(pack, pack.positions);
  grammars.set(pack, made);
  return made;
}

function compileGrammar(
  pack: CompiledPack,
  { speakers, words, parties, rules, retorts, about, elsewhere, cues }: PositionRules,
): Grammar {
  const language = languageOf(pack.info.language);
  const tokenise = createTokeniser(language.clitics);
  const inflect = createInflector(language);
  const speaking = new Set(['person', 'organisation', 'group']);
  const events = new Set(
    pack.entities.filter(({ kind }) => kind === 'event' || kind === 'agreement').map(({ id }) => id),
  );
  const setsOf = new Map<string, string[]>();
  for (const [set, { entities }] of Object.entries(words))
    for (const entity of entities) setsOf.set(entity, [...(setsOf.get(entity) ?? []), set]);
  const phrases: Phrase[] = [
    ...Object.entries(words).flatMap(([set, list]) => phrasesOf(set, list, inflect)),
    ...Object.entries(cues).flatMap(([name, list]) => phrasesOf(cue(name), list, inflect)),
    ...speakers.flatMap(({ holder, words: list, people }) => [
      ...list.flatMap((text) => phrasesFor(holder, text, false)),
      ...people.flatMap((text) => phrasesFor(holder, text, true)),
    ]),
    ...pack.entities.flatMap(({ id, kind, names }) =>
      // Short forms need their full name first: they count where they were resolved to a mention.
      names
        .filter(({ use }) => use !== 'short' && speaking.has(kind))
        .flatMap(({ text }) => phrasesFor(id, text, kind === 'person')),
    ),
    ...[...pack.topic.rivals.map(({ text }) => text), ...elsewhere].map((text) => ({
      set: rival,
      text,
      forms: form.other,
      holder: null,
      person: false,
    })),
    ...pack.topic.cues.map(({ text, points }) => ({ set: sign, text, forms: points, holder: null, person: false })),
  ];
  function phrasesFor(holder: string, text: string, person: boolean): Phrase[] {
    return [speaker, ...(setsOf.get(holder) ?? [])].map((set) => ({ set, text, forms: form.other, holder, person }));
  }
  return {
    phrases: createPhraseIndex(phrases, tokenise),
    signs: createPhraseIndex(
      phrases.filter(({ set }) => set === sign || parties.includes(set)),
      tokenise,
    ),
    tokenise,
    particles: createParticles(language.particles),
    interview: language.interview,
    setsOf,
    holders: new Set(pack.entities.filter(({ kind }) => speaking.has(kind)).map(({ id }) => id)),
    people: new Set(pack.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id)),
    events,
    eventSets: eventSetsIn(words, events, speakers),
    titles: new Map(
      pack.entities.map(({ id, roles }) => [id, roles.flatMap(({ title }) => titlesOf(title, language.titles))]),
    ),
    parties,
    partyOf: findParties(pack, words, parties),
    rules: rules.flatMap(({ says, acts, with: beside, near, unless: looks, ...rule }) => {
      const shared = { with: beside.map(asList), near: near.map(asList), unless: looks.map(parsePattern) };
      return [...says, ...acts.flatMap((act) => patternsOf(act, language.acts))].map((pattern) => {
        const steps = parsePattern(pattern);
        return { ...rule, ...shared, steps, needs: setsIn(steps) };
      });
    }),
    retorts,
    about: about.flatMap(({ question, says }) => says.map((pattern) => ({ question, steps: parsePattern(pattern) }))),
  };
}

export const stanceKey = (question: string, framing: string, mode: Mode) =>
  `${question}/${framing}/${mode === 'rejects' ? 'denied' : 'held'}`;

/** Sets of nothing but events and what they are called; "the neighbours" of an event can speak. */
function eventSetsIn(
  words: PositionRules['words'],
  events: ReadonlySet<string>,
  speakers: PositionRules['speakers'],
): readonly string[] {
  const speaking = new Set(speakers.flatMap((each) => each.words));
  const isEvent = ({ entities, words: list }: WordSet) =>
    entities.length > 0 && entities.every((id) => events.has(id)) && !list.some((text) => speaking.has(text));
  return Object.keys(words).filter((set) => isEvent(words[set] as WordSet));
}

/** The first entity of a party’s words is the party itself. One that has both held and denied a framing tells nothing on its question. */
function findParties(
  { evidence }: CompiledPack,
  words: PositionRules['words'],
  parties: readonly string[],
): ReadonlyMap<string, string> {
  const stances = evidence.flatMap(({ supports, holder }) => {
    const itself = parties.map((set) => words[set]?.entities ?? []).find((entities) => entities.includes(holder))?.[0];
    return supports === null || itself === undefined ? [] : [{ ...supports, itself }];
  });
  const hasMoved = (question: string, itself: string) =>
    stances.some(
      (one) =>
        one.question === question &&
        one.itself === itself &&
        one.mode === 'rejects' &&
        stances.some((two) => two.itself === itself && two.framing === one.framing && two.mode !== 'rejects'),
    );
  const holders = new Map<string, Set<string>>();
  for (const { question, framing, mode, itself } of stances) {
    if (hasMoved(question, itself)) continue;
    const key = stanceKey(question, framing, mode);
    holders.set(key, (holders.get(key) ?? new Set()).add(itself));
  }
  return new Map([...holders].flatMap(([key, [holder, other]]) => (holder && !other ? [[key, holder]] : [])));
}

/** "Deputy Prime Minister and Foreign Minister of Pakistan" has two. */
function titlesOf(title: string, { of, and, past }: Language['titles']): string[] {
  const cut = (text: string, words: readonly string[]) =>
    words.reduce((parts, word) => parts.flatMap((part) => part.split(` ${word} `)), [text]);
  const [offices = ''] = cut(title.toLowerCase(), of);
  return past.some((word) => offices.startsWith(`${word} `)) ? [] : cut(offices, and);
}

function setsIn(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => (step.kind === 'set' && !step.optional ? [step.set] : []));
}

function asList(sets: string | readonly string[]): readonly string[] {
  return typeof sets === 'string' ? [sets] : sets;
}

/** The voices in which a language says that somebody does something to something. */
function patternsOf({ who, does, what }: { who: string; does: string; what: string }, voices: readonly string[]) {
  return voices.map((voice) =>
    voice.replaceAll('<who', `<${who}`).replaceAll('<does', `<${does}`).replaceAll('<what', `<${what}`),
  );
}

function phrasesOf(set: string, { verbs, nouns, words }: WordSet, { verb, noun }: Inflector): Phrase[] {
  return [...verbs.flatMap(verb), ...nouns.flatMap(noun), ...words.map((text) => ({ text, forms: form.other }))].map(
    (item) => ({ ...item, set, holder: null, person: false }),
  );
}
