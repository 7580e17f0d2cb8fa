/** Which page stands beside the sources, or why none does. */

import { say } from './compare-wording.ts';
import type { ComparedTab } from './compared-tab.ts';

interface PageStripProps {
  readonly tab: ComparedTab;
  /** Brings its tab to the front; null where it is in front already. */
  readonly onGoTo: (() => void) | null;
}

export function PageStrip({ tab, onGoTo }: PageStripProps) {
  const isSaid = tab.kind !== 'waiting';
  return (
    <aside class={`page-strip page-strip-${tab.kind}`} aria-label={say('on-this-page')}>
      {'title' in tab && (
        <p class="page-strip-page">
          <span class="soft">{say('page-beside')}</span> <bdi class="page-strip-title">{tab.title || tab.host}</bdi>{' '}
          <bdi class="soft">{tab.host}</bdi>
          {onGoTo && (
            <button type="button" class="link" onClick={onGoTo}>
              {say('go-to-page')}
            </button>
          )}
        </p>
      )}
      {/* Read out as it changes: the reader is looking at another tab. */}
      <p class="soft page-strip-note" role="status">
        {isSaid && tab.kind !== 'found' && say(`page-${tab.kind}`, { host: 'host' in tab ? tab.host : '' })}
      </p>
    </aside>
  );
}
