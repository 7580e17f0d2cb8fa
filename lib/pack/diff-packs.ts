/** What changes from one version of a pack to another, shown before an update is taken. */
import type { CompiledPack } from './compiled.ts';

export interface PartDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

export interface PackDiff {
  readonly from: { readonly id: string; readonly version: string };
  readonly to: { readonly id: string; readonly version: string };
  readonly sources: PartDiff;
  readonly entities: PartDiff;
  readonly questions: PartDiff;
  /** Ids are `question/framing`. */
  readonly framings: PartDiff;
  readonly evidence: PartDiff;
  readonly terms: PartDiff;
  readonly events: PartDiff;
  readonly discrepancies: PartDiff;
}

/**
 * Compares two packs by id. What follows from another part is not counted twice: a framing does not change with its
 * evidence, a question not with its framings, evidence not with the number of its sentence.
 */
export function diffPacks(before: CompiledPack, after: CompiledPack): PackDiff {
  const diff = (partOf: (pack: CompiledPack) => readonly { readonly id: string }[]) =>
    diffPart(partOf(before), partOf(after));
  return {
    from: { id: before.info.id, version: before.info.version },
    to: { id: after.info.id, version: after.info.version },
    sources: diff((pack) => pack.sources),
    entities: diff((pack) => pack.entities),
    questions: diff((pack) => pack.questions.map(({ framings: _, ...question }) => question)),
    framings: diff(listFramings),
    evidence: diff((pack) => pack.evidence.map(({ sentence: _, ...evidence }) => evidence)),
    terms: diff(listTerms),
    events: diff((pack) => pack.events),
    discrepancies: diff((pack) => pack.discrepancies),
  };
}

function listFramings({ questions }: CompiledPack) {
  return questions.flatMap((question) =>
    question.framings.map(({ id, label, summary }) => ({ id: `${question.id}/${id}`, label, summary })),
  );
}

function listTerms({ terms }: CompiledPack) {
  return terms.map(({ variants, ...term }) => ({
    ...term,
    variants: variants.map(({ uses, ...variant }) => ({
      ...variant,
      uses: uses.map(({ sentence: _, ...use }) => use),
    })),
  }));
}

function diffPart(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): PartDiff {
  // Both packs went through the same schema, which fixes the order of keys: equal values have equal JSON.
  const old = new Map(before.map((item) => [item.id, JSON.stringify(item)]));
  const current = new Map(after.map((item) => [item.id, JSON.stringify(item)]));
  return {
    added: [...current.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !current.has(id)),
    changed: [...current].filter(([id, value]) => old.has(id) && old.get(id) !== value).map(([id]) => id),
  };
}
