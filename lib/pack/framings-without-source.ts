import type { CompiledPack } from './compiled.ts';
import { describeQuestion } from './describe-question.ts';
import type { SourceFilter } from './source-filter.ts';

export interface LostFraming {
  readonly question: string;
  readonly framing: string;
  readonly label: string;
}

/** What a filter takes away: the framings that have no source left under it. */
export function framingsWithoutSource(pack: CompiledPack, filter: SourceFilter): LostFraming[] {
  return pack.questions.flatMap(({ id, framings }) => {
    const left = new Set(describeQuestion(pack, id, filter)?.framings.map((framing) => framing.id));
    return framings
      .filter((framing) => !left.has(framing.id))
      .map((framing) => ({ question: id, framing: framing.id, label: framing.label }));
  });
}
