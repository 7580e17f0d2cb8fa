/** What the rules on positions must know of a language. All of it is data (`data/language/README.md`). */
import cues from '#data/language/en/cues.json' with { type: 'json' };
import forms from '#data/language/en/forms.json' with { type: 'json' };
import particles from '#data/language/en/particles.json' with { type: 'json' };
import type { PositionRules, WordSet } from './position-schema.ts';

export type ParticleName = keyof typeof particles;

/** A regular expression, and what stands for what it found. */
export type Rewrite = readonly string[];

/** How verbs and nouns are inflected. Of several rewrites the first that fits is taken. */
export interface InflectionRules {
  readonly verbs: {
    /** Past, participle (if it is another) and third person (if it follows no rule). */
    readonly irregular: Readonly<Record<string, readonly string[]>>;
    /** Endings of verbs that double their last letter in the past and before "-ing"; an expression for more, or ''. */
    readonly doubled: readonly string[];
    readonly doubles: string;
    /** Particles that let a pronoun between the verb and themselves, and the pronouns. */
    readonly split: { readonly particles: readonly string[]; readonly objects: readonly string[] };
    readonly third: readonly Rewrite[];
    readonly past: readonly Rewrite[];
    readonly ing: readonly Rewrite[];
  };
  readonly nouns: { readonly plural: readonly Rewrite[] };
}

export interface Language extends InflectionRules {
  /** What it says, denies, negates and wishes with. */
  readonly cues: Readonly<Record<string, Partial<WordSet>>>;
  /** Single words, and endings ("-ly"), that its word order turns on. */
  readonly particles: Readonly<Record<string, readonly string[]>>;
  /** What it attaches to words with an apostrophe. */
  readonly clitics: readonly string[];
  /** The letters that label questions and answers of a printed interview. */
  readonly interview: { readonly question: string; readonly answer: string };
  /** Titles: what stands before the country, between two offices, and before an office no longer held. */
  readonly titles: {
    readonly of: readonly string[];
    readonly and: readonly string[];
    readonly past: readonly string[];
  };
  /** The patterns, of `<who>`, `<does>` and `<what>`, in which it says that somebody does something to something. */
  readonly acts: readonly string[];
}

const languages: Readonly<Record<string, Language>> = { en: { cues, particles, ...forms } };
const unknown: Language = {
  cues: {},
  particles: {},
  clitics: [],
  interview: { question: '', answer: '' },
  titles: { of: [], and: [], past: [] },
  acts: ['<who> ~8! !<does> ~6! <what>'],
  verbs: {
    irregular: {},
    doubled: [],
    doubles: '',
    split: { particles: [], objects: [] },
    third: [],
    past: [],
    ing: [],
  },
  nouns: { plural: [] },
};

/** @param code BCP 47 language of a pack. Of a language that we do not know, a pack must bring the cues itself. */
export function languageOf(code: string): Language {
  return Object.hasOwn(languages, code) ? (languages[code] as Language) : unknown;
}

/** Joins the cues of a pack's language with what the pack adds to them. */
export function addCues(rules: PositionRules, language: string): PositionRules {
  const known = languageOf(language).cues;
  const names = new Set([...Object.keys(known), ...Object.keys(rules.cues)]);
  const joined = Object.fromEntries([...names].map((name) => [name, joinSets(known[name], rules.cues[name])]));
  return { ...rules, cues: joined };
}

function joinSets(a: Partial<WordSet> = {}, b: Partial<WordSet> = {}): WordSet {
  const both = (key: keyof WordSet) => [...(a[key] ?? []), ...(b[key] ?? [])];
  return { entities: both('entities'), verbs: both('verbs'), nouns: both('nouns'), words: both('words') };
}
