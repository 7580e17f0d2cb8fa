/** Hosts and the match patterns made from them. Pure. */

/** The host of a web page's address without `www.`; null for anything that is no web page. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return url.hostname.replace(/^www\./u, '');
}

/** The entry of a list that covers a host: the host itself or one it lies below ("edition.cnn.com" below "cnn.com"). */
export function coveringSite(host: string, sites: readonly string[]): string | null {
  return sites.find((site) => host === site || host.endsWith(`.${site}`)) ?? null;
}

/** True for a host as `siteOf` words it; match patterns are made of nothing else. */
export function isSite(text: string): boolean {
  return /^[a-z\d_-]+(?:\.[a-z\d_-]+)*$/u.test(text) && siteOf(`https://${text}`) === text;
}

/** Match pattern for a site and everything below it. */
export function patternFor(site: string): string {
  return `*://*.${site}/*`;
}

/** Match pattern for all web pages, as the manifest lists it among what may be asked for. */
export const everySite = '*://*/*';
