import en from '#data/language/en.json' with { type: 'json' };
import type { PositionRules, WordSet } from './position-schema.ts';

type Cues = Readonly<Record<string, Partial<WordSet>>>;

/** What a language says, denies, negates and wishes with. A pack in another language brings all of its cues itself. */
const languages: Readonly<Record<string, Cues>> = { en };

/** Joins the cues of a pack's language with what the pack adds to them. */
export function addCues(rules: PositionRules, language: string): PositionRules {
  const known: Cues = Object.hasOwn(languages, language) ? (languages[language] as Cues) : {};
  const names = new Set([...Object.keys(known), ...Object.keys(rules.cues)]);
  const cues = Object.fromEntries([...names].map((name) => [name, joinSets(known[name], rules.cues[name])]));
  return { ...rules, cues };
}

function joinSets(a: Partial<WordSet> = {}, b: Partial<WordSet> = {}): WordSet {
  const both = (key: keyof WordSet) => [...(a[key] ?? []), ...(b[key] ?? [])];
  return { entities: both('entities'), verbs: both('verbs'), nouns: both('nouns'), words: both('words') };
}
