/** What a page's content script asks of the background, typed. Rejects when the extension was updated or removed meanwhile. */
import type { EntityRef } from '#lib/match/types.ts';
import type { EntityView } from '#lib/pack/views.ts';
import type { FromPage, PageReport } from '../messages.ts';
import { nativeBrowser } from '../native-browser.ts';

export interface TabState {
  readonly off: boolean;
  /** Site of the tab's top page, or null where the browser does not tell. */
  readonly site: string | null;
}

export const tabState = () => ask<TabState>({ type: 'tab-state' });
export const needLexicon = () => ask<null>({ type: 'need-lexicon' });
export const describe = (entity: EntityRef) => ask<EntityView | null>({ type: 'describe', entity });
export const report = (report: PageReport) => ask<null>({ type: 'report', report });
export const tell = (message: Exclude<FromPage, { type: 'describe' | 'report' | 'tab-state' }>) => ask<null>(message);

/** False once the extension has been updated, switched off or removed: this script is then an orphan and must clear up. */
export function isConnected(): boolean {
  return nativeBrowser.runtime?.id !== undefined;
}

function ask<Answer>(message: FromPage): Promise<Answer> {
  return nativeBrowser.runtime.sendMessage(message);
}
