/** The one door to the WebExtension API, with promises in every browser (webextension-polyfill). Not for the per-page content script. */
export { browser } from 'wxt/browser';
