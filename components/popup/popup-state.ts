/** Which of its states the popup shows for what is known about a tab. Pure. */

import type { TabReport } from '#lib/extension/messages.ts';
import type { Settings } from '#lib/extension/settings.ts';
import { type NoGo, readAddress } from './page-kind.ts';

export interface TabFacts {
  readonly id: number;
  /** Null when the browser does not tell. */
  readonly address: string | null;
}

/** What the browser says when asked to run in the tab: `unasked` while there was no need to. */
export type Access = 'unasked' | 'allowed' | 'pdf' | 'refused';

export interface PopupFacts {
  readonly tab: TabFacts | null;
  readonly settings: Settings;
  readonly report: TabReport | 'waiting' | 'no-answer';
  readonly access: Access;
  /** The entry of the site list that covers the tab, bundled or added by the reader; null when none does. */
  readonly listedSite: string | null;
  /** The entry of `sitesOff` that covers the tab. */
  readonly offSite: string | null;
}

export type PopupState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'all-off' }
  | { readonly kind: 'cannot-run'; readonly because: NoGo }
  | { readonly kind: 'site-off'; readonly site: string }
  | { readonly kind: 'tab-off' }
  | { readonly kind: 'not-listed'; readonly site: string }
  /** On the list, but nothing was heard from the page: it was open before Sidelight was, or is still loading. */
  | { readonly kind: 'not-read'; readonly site: string | null }
  | { readonly kind: 'too-big' }
  | { readonly kind: 'nothing-found' }
  | { readonly kind: 'found' };

/**
 * What lets Sidelight look at the page: `site` – it is listed, and so will its other pages be; `once` – the reader asked for this one
 * page; `part` – a frame of a listed site in a page that was not looked at.
 */
export type Reach = 'site' | 'once' | 'part';

export function reachOf({ report, listedSite }: Pick<PopupFacts, 'report' | 'listedSite'>): Reach {
  if (listedSite !== null || typeof report === 'string' || report.frames.length === 0) return 'site';
  return report.frames.some(({ frame }) => frame === 0) ? 'once' : 'part';
}

/** Decides the state; the strongest reason for showing nothing wins, and is the one the reader can act on. */
export function popupState({ tab, settings, report, access, listedSite, offSite }: PopupFacts): PopupState {
  if (!settings.on) return { kind: 'all-off' };
  if (report === 'no-answer') return { kind: 'no-answer' };
  if (tab === null || report === 'waiting') return { kind: 'loading' };
  const { host, noGo } = readAddress(tab.address);
  const site = listedSite ?? host;
  if (offSite !== null) return { kind: 'site-off', site: offSite };
  const [main] = report.frames;
  if (main === undefined) return unheard(site, noGo, access, report.off, listedSite !== null);
  if (report.off) return { kind: 'tab-off' };
  if (report.frames.some((frame) => frame.report.entities.length > 0)) return { kind: 'found' };
  if (report.frames.some((frame) => frame.report.state === 'too-big')) return { kind: 'too-big' };
  // The browser's PDF viewer is a page like others, with nothing on it to read.
  return access === 'pdf' || noGo === 'pdf' ? { kind: 'cannot-run', because: 'pdf' } : { kind: 'nothing-found' };
}

/** No frame of the tab has reported. */
function unheard(site: string | null, noGo: NoGo | null, access: Access, off: boolean, listed: boolean): PopupState {
  if (noGo === 'browser' || noGo === 'store') return { kind: 'cannot-run', because: noGo };
  if (access === 'pdf') return { kind: 'cannot-run', because: 'pdf' };
  if (access === 'refused') return { kind: 'cannot-run', because: noGo ?? 'unknown' };
  if (access === 'unasked') return { kind: 'loading' };
  if (off) return { kind: 'tab-off' };
  return listed || site === null ? { kind: 'not-read', site } : { kind: 'not-listed', site };
}
