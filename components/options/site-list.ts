/** The sites Sidelight runs on, as the options page shows and adds them. Pure. */

export type Region =
  | 'south-asia'
  | 'china'
  | 'gulf'
  | 'middle-east'
  | 'east-asia'
  | 'southeast-asia'
  | 'russia-central-asia'
  | 'europe'
  | 'africa'
  | 'americas'
  | 'oceania'
  | 'international';

export interface NewsSite {
  readonly host: string;
  readonly name: string;
  readonly region: Region;
}

export type TypedSite =
  | { readonly ok: true; readonly site: string }
  | { readonly ok: false; readonly because: 'empty' | 'not-a-site' | 'browser-page' };

/** Reads what a reader types or pastes as a site: `example.com`, `www.example.com/news`, `https://example.com/a?b`. */
export function readTypedSite(typed: string): TypedSite {
  const text = typed.trim();
  if (text === '') return { ok: false, because: 'empty' };
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/iu.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { ok: false, because: 'browser-page' };
  const address = scheme === undefined ? `https://${text}` : text;
  if (/\s/u.test(text) || !URL.canParse(address)) return { ok: false, because: 'not-a-site' };
  const host = new URL(address).hostname.replace(/^www\./u, '').replace(/\.$/u, '');
  const isName = /^(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u.test(host) && !/^[\d.]+$/u.test(host);
  return isName ? { ok: true, site: host } : { ok: false, because: 'not-a-site' };
}

/** Sites in groups, groups in the order in which they first appear. */
export function byRegion(sites: readonly NewsSite[]): ReadonlyMap<Region, readonly NewsSite[]> {
  return Map.groupBy(sites, ({ region }) => region);
}
