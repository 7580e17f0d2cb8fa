/** Firefox's toolbar popup, for which WebDriver has no command. */
import { type BidiConnection, callFunction, chromeWindow } from './bidi.ts';
import type { Screen } from './test-browser.ts';

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
  return {
    page: null,
    async evaluate(run, ...args) {
      const call = `(async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})) ?? 'null')()`;
      return JSON.parse(await inChrome(evaluateInPopup.toString(), call));
    },
    close: async () => {
      await inChrome(closePopupInChrome.toString());
    },
  };
}

/* The functions below run in the browser's window: they are sent as text. */

async function openPopupInChrome(id: string): Promise<string> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const policy = Cu.getGlobalForObject(ExtensionParent).WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(policy.extension).openPopup(window);
  const browser = () => document.querySelector<XulBrowser>('.webextension-popup-browser');
  while (!browser()?.currentURI.spec.startsWith('moz-extension:'))
    await new Promise((next) => requestAnimationFrame(next));
  return '';
}

async function closePopupInChrome(): Promise<string> {
  const panel = document
    .querySelector('.webextension-popup-browser')
    ?.closest<Element & { hidePopup(): void }>('panel');
  if (panel) {
    const hidden = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
    panel.hidePopup();
    await hidden;
  }
  return '';
}

function evaluateInPopup(call: string): Promise<string> {
  const { messageManager } = document.querySelector('.webextension-popup-browser') as XulBrowser;
  const answer = `sidelight-test-${Math.random()}`;
  const script = `
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    Promise.resolve(Cu.evalInSandbox(${JSON.stringify(call)}, sandbox)).then(
      (value) => sendAsyncMessage('${answer}', { value }),
      (error) => sendAsyncMessage('${answer}', { error: String(error) }),
    );`;
  return new Promise((done, fail) => {
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
