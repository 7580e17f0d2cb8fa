/** Firefox's toolbar popup, for which WebDriver has no command. */
import { type BidiConnection, callFunction, chromeWindow } from './bidi.ts';
import type { Screen } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

/**
 * Presses the toolbar button through the browser's own window. The popup is no tab, so it is reached by a frame script,
 * which runs beside the popup's content and may look into it.
 */
export async function openToolbarPopup(connection: BidiConnection, extension: string): Promise<Screen> {
  const context = await chromeWindow(connection);
  const inChrome = async (run: string, ...args: string[]) => {
    const values = args.map((value) => ({ type: 'string', value }));
    return (await callFunction(connection, context, run, values)).value as string;
  };
  // One that a failed test left open is in the way.
  await inChrome(closePopupInChrome.toString());
  await inChrome(openPopupInChrome.toString(), extension);
  const ask = async (call: string, patience: number) =>
    JSON.parse(await inChrome(evaluateInPopup.toString(), call, String(patience)));
  await waitFor(
    'an answer of the popup',
    () => ask('JSON.stringify(document.readyState)', 1_000).catch(String),
    (state) => state === 'complete',
    20_000,
  );
  return {
    page: null,
    evaluate: (run, ...args) =>
      ask(`(async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})) ?? 'null')()`, 20_000),
    close: async () => {
      await inChrome(closePopupInChrome.toString());
    },
  };
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

function evaluateInPopup(call: string, patience: string): Promise<string> {
  const { messageManager } = document.querySelector('.webextension-popup-browser') as XulBrowser;
  const answer = `sidelight-test-${Math.random()}`;
  const script = `
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    Promise.resolve(Cu.evalInSandbox(${JSON.stringify(call)}, sandbox)).then(
      (value) => sendAsyncMessage('${answer}', { value }),
      (error) => sendAsyncMessage('${answer}', { error: String(error) }),
    );`;
  return new Promise((done, fail) => {
    // A popup that shuts takes its answer with it.
    setTimeout(() => fail(new Error('The popup did not answer.')), Number(patience));
    messageManager.addMessageListener(answer, ({ data }) => {
      if (data.error === undefined) done(data.value ?? 'null');
      else fail(new Error(data.error));
    });
    messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
  });
}

interface XulBrowser extends Element {
  readonly currentURI: { readonly spec: string };
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: { value?: string; error?: string } }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
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
