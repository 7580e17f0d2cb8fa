/** From a pack's rules on positions to what articles are read with. Done at build time; slow beside reading. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { type Language, languageOf } from '#lib/pack/language.ts';
import type { PositionRules, WordSet } from '#lib/pack/position-schema.ts';
import { createFiler } from './file-patterns.ts';
import { findParties } from './find-parties.ts';
import type { GrammarData, RuleData } from './grammar-data.ts';
import { listPhrases } from './list-phrases.ts';
import { createPhraseIndex } from './phrase-index.ts';
import { tabulatePhrases } from './phrase-table.ts';
import { speaking } from './sets.ts';
import { createTokeniser } from './tokens.ts';
import { withTwins } from './twin-rules.ts';

export function compileGrammar(pack: CompiledPack, rules: PositionRules): GrammarData {
  const { clitics, interview, particles, titles, acts } = languageOf(pack.info.language);
  const tokenise = createTokeniser(clitics);
  const setsOf = findSets(rules);
  const phrases = tabulatePhrases(listPhrases(pack, rules, setsOf), tokenise);
  const all = withTwins(rules.rules);
  const file = createFiler(pack, createPhraseIndex(phrases), tokenise);
  const idsOf = (kinds: ReadonlySet<string>) => pack.entities.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id);
  const events = idsOf(new Set(['event', 'agreement']));
  return {
    phrases,
    clitics,
    interview,
    particles,
    setsOf: [...setsOf],
    holders: idsOf(speaking),
    people: idsOf(new Set(['person'])),
    events,
    eventSets: findEventSets(rules, new Set(events)),
    titles: pack.entities.flatMap(({ id, roles }) =>
      roles.length === 0 ? [] : [[id, roles.flatMap(({ title }) => titlesOf(title, titles))] as const],
    ),
    parties: rules.parties,
    partyOf: [...findParties(pack, rules)],
    retorts: rules.retorts,
    accusations: rules.accusations,
    rules: all.map(({ says: _, acts: __, with: beside, near, ...rule }): RuleData => {
      return { ...rule, with: beside.map(asList), near: near.map(asList) };
    }),
    patterns: file(
      all.flatMap(({ says, acts: done }, rule) =>
        [...says, ...done.flatMap((act) => patternsOf(act, acts))].map((pattern) => ({ rule, pattern })),
      ),
    ),
    about: file(rules.about.flatMap(({ question, says }) => says.map((pattern) => ({ question, pattern })))),
  };
}

/** Entity id → the sets of words that it belongs to. */
function findSets({ words }: PositionRules): ReadonlyMap<string, readonly string[]> {
  const setsOf = new Map<string, string[]>();
  for (const [set, { entities }] of Object.entries(words))
    for (const entity of entities) setsOf.set(entity, [...(setsOf.get(entity) ?? []), set]);
  return setsOf;
}

/** Sets of nothing but events and what they are called; "the neighbours" of an event can speak. */
function findEventSets({ words, speakers }: PositionRules, events: ReadonlySet<string>): string[] {
  const spoken = new Set(speakers.flatMap((each) => each.words));
  const isEvent = ({ entities, words: list }: WordSet) =>
    entities.length > 0 && entities.every((id) => events.has(id)) && !list.some((text) => spoken.has(text));
  return Object.entries(words).flatMap(([set, list]) => (isEvent(list) ? [set] : []));
}

/** "Deputy Prime Minister and Foreign Minister of Pakistan" has two. */
function titlesOf(title: string, { of, and, past }: Language['titles']): string[] {
  const cut = (text: string, words: readonly string[]) =>
    words.reduce((parts, word) => parts.flatMap((part) => part.split(` ${word} `)), [text]);
  const [offices = ''] = cut(title.toLowerCase(), of);
  return past.some((word) => offices.startsWith(`${word} `)) ? [] : cut(offices, and);
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
