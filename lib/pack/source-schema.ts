/**
 * The format in which people write a pack: a folder of JSON files (see docs/pack-format.md).
 * Everything here is checked with valibot when a pack is read; the types are inferred from the schemas.
 */
import * as v from 'valibot';

const id = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'use lower-case words joined by hyphens'),
);
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2_000));
const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(160));
const list = <const T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(100_000));

/** A day, month or year: `2025-05-18`, `2025-05` or `2025`. Its length is its precision. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u,
    'write a date as YYYY, YYYY-MM or YYYY-MM-DD',
  ),
);

export const SourceKind = v.picklist(['news', 'analysis', 'explainer', 'opinion', 'interview', 'document']);
export const EntityKind = v.picklist(['person', 'event', 'agreement', 'organisation', 'place', 'weapon', 'group']);
export const Voice = v.picklist(['outlet', 'quoted', 'reported', 'headline']);
export const Mode = v.picklist(['endorses', 'reports', 'rejects']);

/**
 * When a name marks its entity.
 * - `full`: by itself, and it lends the entity's short forms to the rest of the article;
 * - `short`: only after a full name of the same entity in the same article, the nearest bearer winning;
 * - `topic`: only where the article is about the pack's topic (famous names, common words).
 * A family name listed both as `short` and as `topic` needs no full name in an article about the topic, unless the article names
 * another bearer.
 */
export const NameUse = v.picklist(['full', 'short', 'topic']);

/**
 * Which capitals the text must show: `initial` (each capital of the name is a capital there; all capitals also do),
 * `any` (capitals do not matter), `exact` (as written).
 */
export const NameCase = v.picklist(['initial', 'any', 'exact']);

export const EntityName = v.strictObject({
  /** A person's or place's name in the nominative: where lib/match/inflect.ts knows the language, its other cases follow. */
  text: label,
  use: v.optional(NameUse, 'full'),
  case: v.optional(NameCase, 'initial'),
  /** BCP 47 language, when it is not the pack's own. */
  lang: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u))),
});

export const PackInfo = v.strictObject({
  format: v.literal(1),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/u, 'write a version as 1.2.3')),
  title: label,
  summary: text,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u)),
  /** The newest date the pack's sources cover; a page newer than this gets a warning. */
  covers_until: PartialDate,
});

/** What makes an article one about this topic, and what speaks for another one. Read by lib/match. */
export const Topic = v.strictObject({
  /**
   * Points an article of ordinary length (2,400 characters) needs before `topic` names mark; a shorter one needs fewer in
   * proportion, down to 40 %. A `full` name of an entity below counts its points once per article.
   */
  threshold: v.pipe(v.number(), v.minValue(1)),
  entities: v.record(v.string(), v.number()),
  /** Words that are no entity but speak for the topic ("Islamabad", "New Delhi"): points once per article each. */
  cues: list(v.strictObject({ text: label, points: v.number(), case: v.optional(NameCase, 'initial') })),
  /**
   * Days and months of the topic, spelled in every language of the pack's names: a day counts also without its year ("10 May"), not
   * with another one; a month only with its year, for itself and its days.
   */
  dates: v.optional(list(v.strictObject({ date: PartialDate, points: v.number() })), []),
  /**
   * Groups that must all be present ("India" side and "Pakistan" side): each inner list needs one hit in the article, of a word or
   * of a `full` name of an entity.
   */
  needs: list(list(v.union([label, v.strictObject({ entity: id })]))),
  /**
   * Words that speak for another story ("Gaza", "Kyiv"). A common word (a `topic` name of `any` case, "ceasefire") stays
   * unmarked in a sentence with one of them; an article with more of them than of its own is another story's altogether. One with
   * `points` also takes these away, once per article ("Kargil").
   */
  rivals: list(
    v.strictObject({
      text: label,
      case: v.optional(NameCase, 'initial'),
      points: v.optional(v.pipe(v.number(), v.minValue(0))),
    }),
  ),
});

export const Source = v.strictObject({
  id,
  publisher: label,
  title: text,
  byline: v.nullable(label),
  published: PartialDate,
  /** What is known beyond the date itself ("after the 20th; the day is not shown"). */
  published_note: v.optional(text),
  url: v.pipe(v.string(), v.url(), v.startsWith('https://')),
  /** ISO 3166-1 alpha-2, or null when the article does not say. */
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u))),
  kind: SourceKind,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u)),
  /** File name under seeds/, and the SHA-256 of its bytes (hex). */
  seed: v.pipe(v.string(), v.regex(/^[\w.-]+\.txt$/u)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  /** Lines of the seed (from 1, inclusive pairs) that are page furniture, never evidence. */
  furniture: list(v.tuple([v.number(), v.number()])),
  /** Lines of the seed (inclusive pairs) that are headlines: the title, section headings, standfirsts. */
  headlines: list(v.tuple([v.number(), v.number()])),
});

/** One sentence of ours that no source disputes, with the evidence it rests on. */
export const Undisputed = v.strictObject({ text, evidence: v.pipe(list(id), v.minLength(1)) });

export const Role = v.strictObject({
  /** The role as the sources give it ("Foreign Minister of Pakistan"). */
  title: label,
  from: v.optional(PartialDate),
  until: v.optional(PartialDate),
  evidence: v.optional(list(id), []),
});

export const Entity = v.strictObject({
  id,
  kind: EntityKind,
  name: label,
  /** One neutral line in our words, from the articles alone. */
  about: text,
  roles: v.optional(list(Role), []),
  undisputed: v.optional(list(Undisputed), []),
  /** Empty: never spotted on a page (a holder of positions only). */
  names: list(EntityName),
  /** Longer names that contain one of ours but mean another ("Aleem Dar", "Dar es Salaam"): never marked, and they claim their short forms. */
  not: v.optional(list(label), []),
  /**
   * Words that, in one sentence with the full name, show that the article means somebody else of that very name ("economist"). They
   * are looked for as written.
   */
  namesakes: v.optional(list(label)),
});

export const Framing = v.strictObject({ id, label, summary: text });

export const Question = v.strictObject({
  id,
  text,
  /** Entities on whose cards this question is shown, most telling first. */
  entities: v.pipe(list(id), v.minLength(1)),
  framings: v.pipe(list(Framing), v.minLength(2)),
});

export const Evidence = v.strictObject({
  id,
  /** Exact characters of the seed. */
  quote: v.pipe(v.string(), v.minLength(3), v.maxLength(600)),
  /** Which occurrence (from 1), when the quote stands more than once outside furniture. */
  occurrence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** The framing it bears on; absent for plain facts that undisputed lines, events, roles and discrepancies cite. */
  supports: v.optional(v.strictObject({ question: id, framing: id, mode: Mode })),
  voice: Voice,
  /** Entity whose position this is; the source's own id when the outlet speaks for itself. */
  holder: id,
  /** The holder's role on that date, as the source gives it. */
  holder_role: v.optional(label),
  /** When it was said, if the source tells; else absent. */
  said: v.optional(PartialDate),
  /** Origin the source claims for it in its own text ("Reuters"); not a source of ours. */
  claimed_origin: v.optional(label),
  /** Earlier evidence of the same holder that this position replaces. */
  supersedes: v.optional(list(id), []),
});

/** `evidence/<source id>.json` */
export const EvidenceFile = v.strictObject({ source: id, evidence: list(Evidence) });

export const TermVariant = v.strictObject({
  text: label,
  /** Spellings that count as this variant; the text itself when absent. Matched without regard to capitals. */
  forms: v.optional(list(label)),
  /** Longer phrases that contain a form but are not this variant. */
  except: v.optional(list(label), []),
  /** Like the term's, for this variant alone; both must be met. */
  near: v.optional(list(label), []),
  /** No source of the corpus writes it, but pages do. */
  elsewhere: v.optional(v.boolean(), false),
});
export const Term = v.strictObject({
  id,
  label,
  about: text,
  entities: v.optional(list(id), []),
  /**
   * Where a page's use counts: `full` names one thing wherever it stands; `topic` (as for names) only in an article about the
   * pack's topic, and not in a sentence of another story (`Topic.rivals`).
   */
  use: v.optional(v.picklist(['full', 'topic']), 'topic'),
  /** When given, one of these words must stand in the sentence of a use or in the one before it. */
  near: v.optional(list(label), []),
  /** Words that say another thing is meant: no use counts in a sentence with one of them. */
  rivals: v.optional(list(label), []),
  variants: v.pipe(list(TermVariant), v.minLength(2)),
});

export const PackEvent = v.strictObject({
  id,
  date: PartialDate,
  until: v.optional(PartialDate),
  title: text,
  entities: v.optional(list(id), []),
  evidence: v.pipe(list(id), v.minLength(1)),
});

export const Discrepancy = v.strictObject({
  id,
  about: text,
  entities: v.optional(list(id), []),
  accounts: v.pipe(list(v.strictObject({ text, evidence: v.pipe(list(id), v.minLength(1)) })), v.minLength(2)),
});

export type PackInfo = v.InferOutput<typeof PackInfo>;
export type Topic = v.InferOutput<typeof Topic>;
export type Source = v.InferOutput<typeof Source>;
export type SourceKind = v.InferOutput<typeof SourceKind>;
export type Entity = v.InferOutput<typeof Entity>;
export type EntityKind = v.InferOutput<typeof EntityKind>;
export type EntityName = v.InferOutput<typeof EntityName>;
export type NameUse = v.InferOutput<typeof NameUse>;
export type NameCase = v.InferOutput<typeof NameCase>;
export type Role = v.InferOutput<typeof Role>;
export type Question = v.InferOutput<typeof Question>;
export type Evidence = v.InferOutput<typeof Evidence>;
export type EvidenceFile = v.InferOutput<typeof EvidenceFile>;
export type Term = v.InferOutput<typeof Term>;
export type PackEvent = v.InferOutput<typeof PackEvent>;
export type Discrepancy = v.InferOutput<typeof Discrepancy>;
export type Voice = v.InferOutput<typeof Voice>;
export type Mode = v.InferOutput<typeof Mode>;
