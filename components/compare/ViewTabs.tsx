/** The views as tabs: arrow keys go round, Home and End to the ends. */
import { useRef } from 'preact/hooks';
import type { CompareView } from '#lib/compare/compare-state.ts';
import { say } from './compare-wording.ts';
import { views } from './views.ts';

interface ViewTabsProps {
  readonly shown: CompareView;
  readonly onShow: (view: CompareView) => void;
}

/** Id of the panel that the tabs switch. */
export const panelId = 'view';
export const tabId = (view: CompareView) => `tab-${view}`;

export function ViewTabs({ shown, onShow }: ViewTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const at = views.findIndex(({ view }) => view === shown);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepTab(event.key, at, views.length, list.current?.matches(':dir(rtl)') ?? false);
    const view = next === null ? undefined : views[next]?.view;
    if (view === undefined) return;
    event.preventDefault();
    onShow(view);
    list.current?.querySelector<HTMLElement>(`#${tabId(view)}`)?.focus();
  };
  return (
    <div ref={list} class="view-tabs" role="tablist" aria-label={say('views')} onKeyDown={onKeyDown}>
      {views.map(({ view }) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={tabId(view)}
          aria-selected={view === shown}
          aria-controls={panelId}
          tabIndex={view === shown ? 0 : -1}
          onClick={() => onShow(view)}
        >
          {say(`view.${view}`)}
        </button>
      ))}
    </div>
  );
}

/** Index of the tab that a key leads to; null for keys that lead nowhere. */
function stepTab(key: string, at: number, count: number, mirrored: boolean): number | null {
  const forward = mirrored ? 'ArrowLeft' : 'ArrowRight';
  const back = mirrored ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (at + 1) % count;
  if (key === back) return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
