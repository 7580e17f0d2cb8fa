/** What the rules on positions must know of a language. All of it is data (`data/language/README.md`). */
import cues from '#data/language/en/cues.json' with { type: 'json' };
import particles from '#data/language/en/particles.json' with { type: 'json' };
import type { PositionRules, WordSet } from './position-schema.ts';

export type ParticleName = keyof typeof particles;

export interface Language {
  /** What it says, denies, negates and wishes with. */
  readonly cues: Readonly<Record<string, Partial<WordSet>>>;
  /** Single words, and endings ("-ly"), that its word order turns on. */
  readonly particles: Readonly<Record<string, readonly string[]>>;
}

const languages: Readonly<Record<string, Language>> = { en: { cues, particles } };
const unknown: Language = { cues: {}, particles: {} };

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
