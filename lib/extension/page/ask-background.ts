/** What a page's content script asks of the background, typed. Rejects when the extension was updated or removed meanwhile. */
import type { EntityRef } from '#lib/match/types.ts';
import type { Articles } from '../article-message.ts';
import type { Described, FromPage, PageReport, Place, Tints } from '../messages.ts';
import { nativeBrowser } from '../native-browser.ts';

export interface TabState {
  readonly off: boolean;
  /** Site of the tab's top page, or null where the browser does not tell. */
  readonly site: string | null;
}

export const tabState = () => ask<TabState>({ type: 'tab-state' });
export const needLexicon = () => ask<null>({ type: 'need-lexicon' });
export const describe = (entity: EntityRef) => ask<Described | null>({ type: 'describe', entity });
export const report = (report: PageReport) => ask<null>({ type: 'report', report });
/** Has a frame's articles read. Resolves when what they say can be asked for. */
export const readArticles = (reading: number, articles: Articles) => ask<null>({ type: 'read', reading, articles });
export const askTints = () => ask<Tints>({ type: 'tints' });
/** Goes to a sentence, perhaps in another frame. */
export const jump = (place: Place) => ask<boolean>({ type: 'jump', place });
type Question = 'describe' | 'report' | 'read' | 'tints' | 'jump' | 'tab-state';
export const tell = (message: Exclude<FromPage, { type: Question }>) => ask<null>(message);

/** False once the extension has been updated, switched off or removed: this script is then an orphan and must clear up. */
export function isConnected(): boolean {
  return nativeBrowser.runtime?.id !== undefined;
}

function ask<Answer>(message: FromPage): Promise<Answer> {
  return nativeBrowser.runtime.sendMessage(message);
}
