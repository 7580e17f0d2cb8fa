import { Notice } from '#components/form/Notice.tsx';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { divideSources } from '#lib/pack/list-sources.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import type { PopupActions } from './popup-actions.ts';
import { say } from './popup-wording.ts';

interface FilterNoticeProps {
  readonly packs: readonly CompiledPack[];
  readonly filter: SourceFilter;
  readonly actions: PopupActions;
}

/** How much of the corpus the reader's filter lets through, unless it is everything. */
export function FilterNotice({ packs, filter, actions }: FilterNoticeProps) {
  const all = packs.reduce((sum, pack) => sum + pack.sources.length, 0);
  const shown = packs.reduce((sum, pack) => sum + divideSources(pack, filter).shown.length, 0);
  if (shown === all) return null;
  if (shown > 0) {
    return (
      <p class="soft filter-note">
        {say('some-sources', { n: shown, of: all })}{' '}
        <button type="button" class="link" onClick={actions.openOptions}>
          {say('change-filter')}
        </button>
      </p>
    );
  }
  return (
    <Notice strong title={say('no-sources-title')}>
      <p>{say('no-sources')}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={actions.showAllSources}>
          {say('show-all-sources')}
        </button>
        <button type="button" class="button-quiet" onClick={actions.openOptions}>
          {say('change-filter')}
        </button>
      </div>
    </Notice>
  );
}
