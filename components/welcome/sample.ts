/** What the welcome page lets a newcomer try: the thing that the first pack's first question is about. Pure. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { describeEntity } from '#lib/pack/describe-entity.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import type { EntityView } from '#lib/pack/views.ts';

/** The entity with one question of its card; null without a pack that has any. */
export function pickSample([pack]: readonly CompiledPack[]): EntityView | null {
  const entity = pack?.questions[0]?.entities[0];
  if (pack === undefined || entity === undefined) return null;
  const view = describeEntity(pack, entity, showAllSources);
  return view && { ...view, questions: view.questions.slice(0, 1), discrepancies: [] };
}
