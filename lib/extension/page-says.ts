/** What a tab's page says, as its stored findings have it, under the reader's settings. */
import { viewPage } from '#lib/framing/view-page.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { describeEntity } from '#lib/pack/describe-entity.ts';
import type { Described, TabReport, Tints } from './messages.ts';
import type { Settings } from './settings.ts';

type Shown = Pick<Settings, 'filter' | 'findingsHidden'>;

/** A card's content; null when the pack has no such entity. */
export function describeOnPage(
  pack: CompiledPack,
  entity: string,
  report: TabReport,
  { filter, findingsHidden }: Shown,
): Described | null {
  const view = describeEntity(pack, entity, filter);
  if (view === null) return null;
  const own = new Set(view.questions.map(({ id }) => `${pack.info.id}/${id}`));
  const onPage = viewPage(pack, report.frames, filter, findingsHidden);
  return { view, onPage: onPage.filter(({ question }) => own.has(question)) };
}

/** The sentences of a frame that decided what the page says on any question. */
export function tintsOf(packs: readonly CompiledPack[], report: TabReport, frame: number, shown: Shown): Tints {
  const own = report.frames.filter((entry) => entry.frame === frame);
  const questions = packs.flatMap((pack) => viewPage(pack, own, shown.filter, shown.findingsHidden));
  return {
    reading: own[0]?.findings?.reading ?? 0,
    sentences: questions
      .flatMap(({ said }) => said)
      .flatMap(({ framing: { index }, positions }) =>
        positions.map(({ place: { block, start, end } }) => ({ block, start, end, index })),
      ),
  };
}
