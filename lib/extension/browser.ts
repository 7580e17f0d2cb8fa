/** The one door to the WebExtension API, with promises in every browser (webextension-polyfill). Not for the per-page content script. */
import { browser as polyfilled } from 'wxt/browser';

export const browser = polyfilled;
