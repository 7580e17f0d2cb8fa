/**
 * The browser's own promise API, for the scripts that run in every page: they use the few calls that Chromium and
 * Firefox answer alike and save the polyfill's 10 KB.
 */
type NativeBrowser = Pick<typeof chrome, 'runtime' | 'storage' | 'dom' | 'i18n'>;

const scope = globalThis as unknown as { browser?: NativeBrowser; chrome: NativeBrowser };

export const nativeBrowser: NativeBrowser = scope.browser?.runtime ? scope.browser : scope.chrome;
