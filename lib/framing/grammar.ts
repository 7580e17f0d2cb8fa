/** A pack's rules on positions, made ready for reading sentences. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { parsePattern, type Step } from '#lib/pack/parse-pattern.ts';
import type { PositionRules, WordSet } from '#lib/pack/position-schema.ts';
import { form, inflectNoun, inflectVerb } from './inflect.ts';
import { createPhraseIndex, type Phrase, type PhraseIndex } from './phrase-index.ts';

export interface GrammarRule {
  readonly question: string;
  readonly framing: string;
  readonly steps: readonly Step[];
  readonly with: readonly (readonly string[])[];
  readonly near: readonly (readonly string[])[];
  readonly without: readonly string[];
  readonly denial: 'rejects' | 'only' | 'itself' | 'supports';
  readonly mood: 'fact' | 'any';
}

export interface Grammar {
  readonly phrases: PhraseIndex;
  /** Entity id → word sets that a mention of it, or a word of its speakers, belongs to. */
  readonly setsOf: ReadonlyMap<string, readonly string[]>;
  /** Entities that can hold a position, and so can be a sentence's subject. */
  readonly holders: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** Sets of words of which an article about the topic has some of each. */
  readonly parties: readonly string[];
  readonly rules: readonly GrammarRule[];
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
  { speakers, words, parties, rules, about, elsewhere, cues }: PositionRules,
): Grammar {
  const speaking = new Set(['person', 'organisation', 'group']);
  const setsOf = new Map<string, string[]>();
  for (const [set, { entities }] of Object.entries(words))
    for (const entity of entities) setsOf.set(entity, [...(setsOf.get(entity) ?? []), set]);
  const phrases: Phrase[] = [
    ...Object.entries(words).flatMap(([set, list]) => phrasesOf(set, list)),
    ...Object.entries(cues).flatMap(([name, list]) => phrasesOf(cue(name), list)),
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
    phrases: createPhraseIndex(phrases),
    setsOf,
    holders: new Set(pack.entities.filter(({ kind }) => speaking.has(kind)).map(({ id }) => id)),
    people: new Set(pack.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id)),
    events: new Set(pack.entities.filter(({ kind }) => kind === 'event' || kind === 'agreement').map(({ id }) => id)),
    parties,
    rules: rules.flatMap(({ says, acts, with: needs, near, ...rule }) =>
      [...says, ...acts.flatMap(patternsOf)].map((pattern) => ({
        ...rule,
        steps: parsePattern(pattern),
        with: needs.map(asList),
        near: near.map(asList),
      })),
    ),
    about: about.flatMap(({ question, says }) => says.map((pattern) => ({ question, steps: parsePattern(pattern) }))),
  };
}

function asList(sets: string | readonly string[]): readonly string[] {
  return typeof sets === 'string' ? [sets] : sets;
}

/** The voices in which English says that somebody does something to something. */
export function patternsOf({ who, does, what }: { who: string; does: string; what: string }): string[] {
  return [
    `<${who}> ~8! !<${does}> ~6! <${what}>`,
    `<${what}> ~8! !<${does}:passive> ~4! by|through <${who}>`,
    `<${what}> ~8! !<${does}:passive> ~4! by|through ~3! <${who}>`,
    `<${what}> ~3 <${who}> ~4! !<${does}>`,
    `!<${does}> ~4! <${what}> ~2! by <${who}>`,
  ];
}

function phrasesOf(set: string, { verbs, nouns, words }: WordSet): Phrase[] {
  return [
    ...verbs.flatMap(inflectVerb),
    ...nouns.flatMap(inflectNoun),
    ...words.map((text) => ({ text, forms: form.other })),
  ].map((item) => ({ ...item, set, holder: null, person: false }));
}
