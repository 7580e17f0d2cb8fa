/** The entry of a list that covers a host: the host itself or one it lies below. */
export function coveringSite(host: string, sites: readonly string[]): string | null {
  return sites.find((site) => host === site || host.endsWith(`.${site}`)) ?? null;
}
