/** What was found on all frames of a tab, under the reader's settings. Pure. */
import type { TabReport } from '#lib/extension/messages.ts';
import type { Settings } from '#lib/extension/settings.ts';
import { type QuestionOnPage, viewPage } from '#lib/framing/view-page.ts';
import { type QuotationView, viewQuotations } from '#lib/framing/view-quotations.ts';
import { type TermView, viewTerms } from '#lib/framing/view-terms.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';

export interface TabFindings {
  readonly questions: readonly QuestionOnPage[];
  readonly terms: readonly TermView[];
  readonly quotations: readonly QuotationView[];
  /**
   * `unread`: not all articles have been read (yet), and nothing was found so far. `none`: no sentence was found. `filtered`: what was found is all of
   * framings that the filter hides. `hidden`: all is hidden by the reader. `some`: there is something to show.
   */
  readonly state: 'unread' | 'none' | 'filtered' | 'hidden' | 'some';
  /** Only the first part of a long page was looked at. */
  readonly capped: boolean;
}

export function tabFindings(
  packs: readonly CompiledPack[],
  { frames }: Pick<TabReport, 'frames'>,
  { filter, findingsHidden }: Pick<Settings, 'filter' | 'findingsHidden'>,
): TabFindings {
  const questions = packs.flatMap((pack) => viewPage(pack, frames, filter, findingsHidden));
  return {
    questions,
    terms: packs.flatMap((pack) => viewTerms(pack, frames, filter)),
    quotations: packs.flatMap((pack) => viewQuotations(pack, frames, filter)),
    state: stateOf(frames, questions),
    capped: frames.some(({ findings }) => findings?.capped),
  };
}

function stateOf(frames: TabReport['frames'], questions: readonly QuestionOnPage[]): TabFindings['state'] {
  if (questions.some(({ said }) => said.length > 0)) return 'some';
  if (questions.some(({ hidden }) => hidden.length > 0)) return 'hidden';
  const read = frames.flatMap(({ findings }) => findings ?? []);
  const isAwaited = frames.some(({ report, findings }) => report.entities.length > 0 && !findings);
  if (isAwaited || read.length === 0) return 'unread';
  return read.some(({ packs }) => packs.some(({ positions }) => positions.length > 0)) ? 'filtered' : 'none';
}
