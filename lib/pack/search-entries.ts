/** What can be found in a pack: its entities, questions, framings, quotes and sources, with the texts they are found by. Pure. */
import type { CompiledPack } from './compiled.ts';

/** What a result is. */
export type SearchTarget =
  | { readonly kind: 'entity'; readonly entity: string; readonly name: string }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'framing'; readonly question: string; readonly framing: string; readonly label: string }
  | {
      readonly kind: 'quote';
      readonly evidence: string;
      readonly source: string;
      readonly question: string | null;
      readonly framing: string | null;
    }
  | { readonly kind: 'source'; readonly source: string; readonly publisher: string };

export interface SearchEntry {
  readonly target: SearchTarget;
  /** What it is known by. Weighs more than what is said in it. */
  readonly names: readonly string[];
  readonly said: readonly string[];
  /** Sources it rests on; it is shown when one of them is. Null: always. */
  readonly sources: readonly string[] | null;
}

export function listEntries(pack: CompiledPack): SearchEntry[] {
  const sourcesOf = new Map(pack.evidence.map(({ id, source }) => [id, source]));
  const sourcesFor = (ids: readonly string[]) => ids.flatMap((id) => sourcesOf.get(id) ?? []);
  return [
    ...pack.entities.map(
      (entity): SearchEntry => ({
        target: { kind: 'entity', entity: entity.id, name: entity.name },
        names: [...new Set([entity.name, ...entity.names.map(({ text }) => text)])],
        said: [entity.about],
        sources: null,
      }),
    ),
    ...pack.questions.map(
      (question): SearchEntry => ({
        target: { kind: 'question', question: question.id },
        names: [question.text],
        said: [],
        sources: sourcesFor(question.framings.flatMap(({ evidence }) => evidence)),
      }),
    ),
    ...pack.questions.flatMap((question) =>
      question.framings.map(
        (framing): SearchEntry => ({
          target: { kind: 'framing', question: question.id, framing: framing.id, label: framing.label },
          names: [framing.label],
          said: [framing.summary],
          sources: sourcesFor(framing.evidence),
        }),
      ),
    ),
    ...pack.evidence.map(
      ({ id, source, quote, supports }): SearchEntry => ({
        target: {
          kind: 'quote',
          evidence: id,
          source,
          question: supports?.question ?? null,
          framing: supports?.framing ?? null,
        },
        names: [],
        said: [quote],
        sources: [source],
      }),
    ),
    ...pack.sources.map(
      (source): SearchEntry => ({
        target: { kind: 'source', source: source.id, publisher: source.publisher },
        names: [source.publisher, source.title],
        said: source.byline === null ? [] : [source.byline],
        sources: [source.id],
      }),
    ),
  ];
}
