/** From what is spotted on a page to what is disputed about it. */
import type { CompiledPack, CompiledQuestion } from './compiled.ts';
import { hiddenBecause, type SourceFilter } from './source-filter.ts';

/**
 * The questions of a pack that are about any of the given entities (`pack/entity`) and that shown sources answer in at
 * least two ways, in the pack's order. A question with one answer left is no dispute.
 */
export function questionsTouched(
  pack: CompiledPack,
  refs: readonly string[],
  filter: SourceFilter,
): CompiledQuestion[] {
  const prefix = `${pack.info.id}/`;
  const entities = new Set(refs.filter((ref) => ref.startsWith(prefix)).map((ref) => ref.slice(prefix.length)));
  if (entities.size === 0) return [];
  const shown = new Set(pack.sources.filter((source) => hiddenBecause(source, filter) === null).map(({ id }) => id));
  const answered = new Set(
    pack.evidence.flatMap(({ source, supports }) =>
      supports && shown.has(source) ? [`${supports.question}/${supports.framing}`] : [],
    ),
  );
  return pack.questions.filter(
    (question) =>
      question.entities.some((entity) => entities.has(entity)) &&
      question.framings.filter(({ id }) => answered.has(`${question.id}/${id}`)).length >= 2,
  );
}
