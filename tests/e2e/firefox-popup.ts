/** Firefox's toolbar popup: pressed through the browser's own window. */
import type { BidiConnection } from './bidi.ts';
import { callInWindow, innerPage } from './firefox-inner-page.ts';
import type { Screen } from './test-browser.ts';

export async function openToolbarPopup(connection: BidiConnection, extension: string): Promise<Screen> {
  const close = async () => {
    await callInWindow(connection, closePopupInChrome.toString());
  };
  // One that a failed test left open is in the way.
  await close();
  await callInWindow(connection, openPopupInChrome.toString(), extension);
  return innerPage(connection, 'popup', close);
}

/* The functions below run in the browser's window: they are sent as text. */

async function openPopupInChrome(id: string): Promise<string> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const policy = Cu.getGlobalForObject(ExtensionParent).WebExtensionPolicy.getByID(id);
  const action = ExtensionParent.apiManager.global.browserActionFor(policy.extension);
  const browser = () => document.querySelector<XulBrowser>('.webextension-popup-browser');
  // Firefox loads the page in one place and then moves it into the panel; what is asked before that gets no answer.
  const isOpen = () =>
    browser()?.currentURI.spec.startsWith('moz-extension:') === true &&
    browser()?.closest<Element & { state: string }>('panel')?.state === 'open';
  await action.openPopup(window);
  const until = performance.now() + 10_000;
  while (!isOpen()) {
    if (performance.now() > until) throw new Error('The popup did not open.');
    await new Promise((next) => setTimeout(next, 20));
  }
  return '';
}

async function closePopupInChrome(): Promise<string> {
  const browser = () => document.querySelector('.webextension-popup-browser');
  browser()?.closest<Element & { hidePopup(): void }>('panel')?.hidePopup();
  const until = performance.now() + 10_000;
  while (browser()) {
    if (performance.now() > until) throw new Error('The popup did not close.');
    await new Promise((next) => setTimeout(next, 20));
  }
  return '';
}

interface XulBrowser extends Element {
  readonly currentURI: { readonly spec: string };
}
declare const ChromeUtils: { importESModule(address: string): { ExtensionParent: ExtensionParent } };
declare const Cu: {
  getGlobalForObject(of: unknown): { WebExtensionPolicy: { getByID(id: string): { extension: unknown } } };
};
interface ExtensionParent {
  readonly apiManager: {
    readonly global: { browserActionFor(extension: unknown): { openPopup(window: Window): Promise<void> } };
  };
}
