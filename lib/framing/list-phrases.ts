/** Every phrase that the rules of a pack ask for, inflected, with what it stands for. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { languageOf } from '#lib/pack/language.ts';
import type { PositionRules, WordSet } from '#lib/pack/position-schema.ts';
import { createInflector, form, type Inflector } from './inflect.ts';
import { cue, rival, sign, speaker, speaking } from './sets.ts';

/** What a phrase stands for. */
export interface Meaning {
  readonly set: string;
  /** Bits of `form`. */
  readonly forms: number;
  /** Whom it stands for, when it names or means somebody. */
  readonly holder: string | null;
  /** Whether it names one person. */
  readonly person: boolean;
}

/**
 * Phrases match without regard to capitals, except that a capital in the phrase must be one in the text ("US" is no "us"),
 * and that a phrase with "=" before it matches as it is written ("=may" is no month).
 */
export interface Phrase extends Meaning {
  readonly text: string;
}

export function listPhrases(
  pack: CompiledPack,
  rules: PositionRules,
  setsOf: ReadonlyMap<string, readonly string[]>,
): Phrase[] {
  const inflector = createInflector(languageOf(pack.info.language));
  const named = (holder: string, text: string, person: boolean): Phrase[] =>
    [speaker, ...(setsOf.get(holder) ?? [])].map((set) => ({ set, text, forms: form.other, holder, person }));
  const plain = (set: string, text: string, forms: number): Phrase => ({
    set,
    text,
    forms,
    holder: null,
    person: false,
  });
  return [
    ...Object.entries(rules.words).flatMap(([set, words]) => phrasesOf(set, words, inflector)),
    ...Object.entries(rules.cues).flatMap(([name, words]) => phrasesOf(cue(name), words, inflector)),
    ...rules.speakers.flatMap(({ holder, words, people }) => [
      ...words.flatMap((text) => named(holder, text, false)),
      ...people.flatMap((text) => named(holder, text, true)),
    ]),
    ...pack.entities.flatMap(({ id, kind, names }) =>
      // Short forms need their full name first: they count where they were resolved to a mention.
      names
        .filter(({ use }) => use !== 'short' && speaking.has(kind))
        .flatMap(({ text }) => named(id, text, kind === 'person')),
    ),
    ...[...pack.topic.rivals.map(({ text }) => text), ...rules.elsewhere].map((text) => plain(rival, text, form.other)),
    ...pack.topic.cues.map(({ text, points }) => plain(sign, text, points)),
  ];
}

function phrasesOf(set: string, { verbs, nouns, words }: WordSet, { verb, noun }: Inflector): Phrase[] {
  return [...verbs.flatMap(verb), ...nouns.flatMap(noun), ...words.map((text) => ({ text, forms: form.other }))].map(
    (item) => ({ ...item, set, holder: null, person: false }),
  );
}
