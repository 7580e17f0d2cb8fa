/** How many disputed questions come up on a page, for the toolbar badge and the popup. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import type { HiddenFinding } from './hidden-findings.ts';
import { type FoundFrame, type QuestionOnPage, viewPage } from './view-page.ts';

/** Whether the page answers the question or comes to it without an answer, hidden findings aside. */
export const comesUp = ({ said, leftOut }: Pick<QuestionOnPage, 'said' | 'leftOut'>): boolean =>
  said.length + leftOut.length > 0;

export function countQuestions(
  packs: readonly CompiledPack[],
  frames: readonly FoundFrame[],
  filter: SourceFilter,
  hidden: readonly HiddenFinding[],
): number {
  return packs.reduce((sum, pack) => sum + viewPage(pack, frames, filter, hidden).filter(comesUp).length, 0);
}
