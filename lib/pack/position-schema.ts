/** `positions.json`: how a page's sentences show which framing they take (see docs/pack-format.md). Read by lib/framing. */
import * as v from 'valibot';

const id = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'use lower-case words joined by hyphens'),
);
const phrase = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
const list = <const T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(5_000));

/** Words that count as the same thing. `verbs` and `nouns` are inflected, `entities` stand for their mentions and their speakers' words. */
export const WordSet = v.strictObject({
  entities: v.optional(list(id), []),
  verbs: v.optional(list(phrase), []),
  nouns: v.optional(list(phrase), []),
  words: v.optional(list(phrase), []),
});

/**
 * Words by which somebody speaks who is not named: a capital, a nationality, a kind of people. `people` are the names of
 * those who speak for the holder, so that a later "he" is theirs.
 */
const Speaker = v.strictObject({
  holder: id,
  words: v.optional(list(phrase), []),
  people: v.optional(list(phrase), []),
});

/** A row of words: `<set>`, `<set:passive>`, plain words, `a|b`, `~` (some words between), `?` behind what may be left out. */
const Pattern = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

/** Somebody does something to something, in any voice: who brokered what, what was brokered by whom, who-brokered what. */
const Act = v.strictObject({ who: id, does: id, what: id });

const Rule = v.strictObject({
  question: id,
  framing: id,
  says: v.optional(list(Pattern), []),
  acts: v.optional(list(Act), []),
  /** Sets of which the sentence must have a word; an inner list is met by any of its sets. */
  with: v.optional(list(v.union([id, list(id)])), []),
  /** As `with`, but one of the fifteen sentences before it in the article may have them too. */
  near: v.optional(list(v.union([id, list(id)])), []),
  /** Sets of which the sentence must have none. */
  without: v.optional(list(id), []),
  /** Patterns that must not hold in the sentence: what only looks alike. */
  unless: v.optional(list(Pattern), []),
  /**
   * What a denial of these words means. `rejects` (the default): it rejects the framing. `only`: nothing but a denial counts.
   * `said`: as `rejects`, but words of negation around them deny nothing ("no right to …"). `nothing`: denied they say nothing.
   * `itself`: the words are a denial ("no world leader asked us to stop").
   * `supports`: a denial is what supports the framing ("no third party was involved"); undenied they say nothing.
   */
  denial: v.optional(v.picklist(['rejects', 'said', 'nothing', 'only', 'itself', 'supports']), 'rejects'),
  /** `fact` (the default): said to have happened. `any`: demands, wishes and rules count too, for framings that are such themselves. */
  mood: v.optional(v.picklist(['fact', 'any']), 'fact'),
  /** A set whose word in the pattern names whose position it is ("Pakistan wants mediation"), unless somebody else is said to speak. */
  holder: v.optional(v.nullable(id), null),
  /**
   * The words tell what others say ("what India called camps", "both sides claim victory"), for framings that hold claims at a
   * distance: verbs of speech among them, or with several subjects, are the page's own telling. A set names those whose words are
   * told: what they say themselves of it is no distance, so that the page keeps it.
   */
  telling: v.optional(v.union([v.boolean(), id]), false),
  /** The same words with other sets in place of some say another framing: who brokered it may be the one or the other. */
  also: v.optional(v.nullable(v.strictObject({ framing: id, instead: v.record(id, id) })), null),
});

/** Whose bare denial of a framing ("…, which Islamabad denies") is their own answer too: `by` says `means`, and denies it by that. */
const Retort = v.strictObject({ question: id, framing: id, by: id, means: id });

/** Whom a framing accuses: a side is not taken to say it of itself. */
const Accusation = v.strictObject({ question: id, framing: id, of: id });

/** When a page is about a question though it takes no position on it. */
const About = v.strictObject({ question: id, says: list(Pattern) });

export const PositionRules = v.strictObject({
  speakers: v.optional(list(Speaker), []),
  words: v.record(id, WordSet),
  /** Sets of words for the parties of the topic: an article that lacks one of them is another story's. */
  parties: v.optional(list(id), []),
  rules: list(Rule),
  retorts: v.optional(list(Retort), []),
  accusations: v.optional(list(Accusation), []),
  about: v.optional(list(About), []),
  /** Words that speak for another story, besides the topic's rivals: earlier wars and treaties of the same parties. */
  elsewhere: v.optional(list(phrase), []),
  /** The language's cues (data/language) with what this pack adds to them. */
  cues: v.optional(v.record(id, WordSet), {}),
});

export type WordSet = v.InferOutput<typeof WordSet>;
export type PositionRules = v.InferOutput<typeof PositionRules>;
