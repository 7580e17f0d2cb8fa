/** What can be said about a tab from its address alone. Pure. */

export type NoGo = 'browser' | 'store' | 'pdf' | 'file' | 'unknown';

export interface PageAddress {
  /** Host name without `www.`, or null where there is none. */
  readonly host: string | null;
  /** Why an extension cannot run there; null when nothing in the address speaks against it. */
  readonly noGo: NoGo | null;
}

/** Hosts on which browsers let no extension run, with the path they are limited to. */
const stores: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['microsoftedge.microsoft.com', '/addons'],
  ['addons.mozilla.org', '/'],
];

/**
 * Reads a tab's address.
 * @param address as the browser gives it; null when it does not tell (no access to the tab).
 */
export function readAddress(address: string | null): PageAddress {
  if (address === null || !URL.canParse(address)) return { host: null, noGo: 'unknown' };
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'file:') return { host: null, noGo: isPdf(pathname) ? 'pdf' : 'file' };
  if (protocol !== 'http:' && protocol !== 'https:') return { host: null, noGo: 'browser' };
  const host = hostname.replace(/^www\./u, '');
  if (stores.some(([store, path]) => store === hostname && pathname.startsWith(path))) return { host, noGo: 'store' };
  return { host, noGo: isPdf(pathname) ? 'pdf' : null };
}

const isPdf = (pathname: string) => pathname.toLowerCase().endsWith('.pdf');
