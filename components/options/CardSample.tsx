/** A real card, so that a change of looks is seen where it matters. It is there to be looked at only. */
import { CardStage } from '#components/card/CardStage.tsx';
import type { Settings } from '#lib/extension/settings.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { describeEntity } from '#lib/pack/describe-entity.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { say } from './options-wording.ts';

interface CardSampleProps {
  readonly packs: readonly CompiledPack[];
  readonly settings: Settings;
}

export function CardSample({ packs, settings: { filter, theme } }: CardSampleProps) {
  const [pack] = packs;
  const [entity] = pack?.questions[0]?.entities ?? [];
  if (pack === undefined || entity === undefined) return null;
  const filtered = describeEntity(pack, entity, filter);
  // With everything filtered out the looks can still be tried.
  const view = filtered?.basis.sources.length ? filtered : describeEntity(pack, entity, showAllSources);
  if (view === null) return null;
  return (
    <figure class="sample">
      <figcaption>{say('sample')}</figcaption>
      <div class="sample-card" inert>
        <CardStage view={view} theme={theme} />
      </div>
    </figure>
  );
}
