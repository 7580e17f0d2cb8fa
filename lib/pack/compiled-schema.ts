/** The shape of a compiled pack in a file, for packs that come from outside. Its types are those of compiled.ts. */
import * as v from 'valibot';
import type { CompiledPack } from './compiled.ts';
import { PositionRules } from './position-schema.ts';
import {
  Discrepancy,
  Entity,
  Evidence,
  Framing,
  Mode,
  PackEvent,
  PackInfo,
  Question,
  Source,
  Term,
  TermVariant,
  Topic,
  Voice,
} from './source-schema.ts';

const id = Source.entries.id;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const list = <const T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(100_000));
const orNull = <const T extends v.GenericSchema>(schema: v.OptionalSchema<T, undefined>) => v.nullable(schema.wrapped);

const CompiledSource = v.strictObject({ ...v.omit(Source, ['seed', 'furniture', 'headlines']).entries, length: count });

const SourceSentence = v.strictObject({
  source: id,
  start: count,
  end: count,
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)),
  cutBefore: v.boolean(),
  cutAfter: v.boolean(),
});

const CompiledEvidence = v.strictObject({
  id,
  source: id,
  quote: Evidence.entries.quote,
  start: count,
  end: count,
  sentence: count,
  supports: v.nullable(v.strictObject({ question: id, framing: id, mode: Mode })),
  voice: Voice,
  holder: id,
  holderRole: orNull(Evidence.entries.holder_role),
  said: orNull(Evidence.entries.said),
  claimedOrigin: orNull(Evidence.entries.claimed_origin),
  supersedes: list(id),
});

const CompiledFraming = v.strictObject({ ...Framing.entries, evidence: list(id) });

const CompiledVariant = v.strictObject({
  ...TermVariant.entries,
  forms: TermVariant.entries.forms.wrapped,
  uses: list(v.strictObject({ source: id, start: count, end: count, sentence: count })),
});

export const CompiledPackSchema: v.GenericSchema<unknown, CompiledPack> = v.strictObject({
  info: PackInfo,
  topic: Topic,
  sources: list(CompiledSource),
  sentences: list(SourceSentence),
  entities: list(Entity),
  questions: list(v.strictObject({ ...Question.entries, framings: list(CompiledFraming) })),
  evidence: list(CompiledEvidence),
  terms: list(v.strictObject({ ...Term.entries, variants: list(CompiledVariant) })),
  events: list(PackEvent),
  discrepancies: list(Discrepancy),
  // Packs from before there were such rules have none.
  positions: v.optional(v.nullable(PositionRules), null),
});
