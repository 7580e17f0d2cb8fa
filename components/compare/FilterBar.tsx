/** Which sources have a say: the filter of the options, at hand. */
import { switchSources } from '#components/options/filter-switches.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { divideSources } from '#lib/pack/list-sources.ts';
import { type SourceFilter, showAllSources } from '#lib/pack/source-filter.ts';
import { say } from './compare-wording.ts';

interface FilterBarProps {
  readonly pack: CompiledPack;
  readonly filter: SourceFilter;
  readonly onFilter: (filter: SourceFilter) => void;
  readonly onOptions: () => void;
}

export function FilterBar({ pack, filter, onFilter, onOptions }: FilterBarProps) {
  const { shown, hidden } = divideSources(pack, filter);
  const of = shown.length + hidden.length;
  if (shown.length === 0) return null;
  return (
    <div class="filter-bar">
      <span class="soft">
        {hidden.length === 0 ? say('all-sources', { n: of }) : say('some-sources', { n: shown.length, of })}
      </span>
      {hidden.map(({ id, publisher }) => (
        <button
          key={id}
          type="button"
          class="filter-hidden"
          title={say('show-source', { publisher })}
          aria-label={say('show-source', { publisher })}
          onClick={() => onFilter(switchSources(filter, pack.sources, new Set([id]), true))}
        >
          <bdi>{publisher}</bdi>
        </button>
      ))}
      {hidden.length > 0 && (
        <button type="button" class="link" onClick={() => onFilter(showAllSources)}>
          {say('show-all')}
        </button>
      )}
      <button type="button" class="link" onClick={onOptions}>
        {say('choose-sources')}
      </button>
    </div>
  );
}
