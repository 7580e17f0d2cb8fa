import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '#scripts/find-browsers.mjs';
import { type BidiConnection, callFunction, chromeWindow, contextOf, type RemoteValue } from './bidi.ts';
import { cardHost, extensionFolder, type Screen, type TestBrowser } from './test-browser.ts';

const geckoId = 'sidelight@sidelight.news';
const uuid = '5de11947-0000-4000-8000-000000000000';
const own = `moz-extension://${uuid}/`;

/** Starts Firefox with the built extension. Every request goes through a proxy at `port` of this machine. */
export async function startFirefox(port: number): Promise<TestBrowser> {
  const folder = extensionFolder('firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: true,
    defaultViewport: null,
    // Lets the test look into pages of the extension and press the toolbar button.
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'dom.security.https_first': false,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    },
  });
  // Puppeteer has no public door to the commands of WebDriver BiDi that it does not wrap.
  const connection = (browser as unknown as { connection: BidiConnection }).connection;
  await browser.installExtension(folder);

  return {
    name: 'firefox',
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    async openScreen(path) {
      const page = await browser.newPage();
      const context = contextOf(page);
      // Waiting for the load of a page of the extension never ends.
      await connection.send('browsingContext.navigate', { context, url: own + path, wait: 'none' });
      await page.waitForFunction((url) => location.href === url && document.readyState === 'complete', {}, own + path);
      return screenOf(page);
    },
    async ownTabs() {
      const { result } = await connection.send('browsingContext.getTree', {});
      const { contexts } = result as { contexts: readonly { url: string }[] };
      return contexts.map(({ url }) => url).filter((url) => url.startsWith(own));
    },
    async openPopup(page) {
      await page.bringToFront();
      return openToolbarPopup(connection);
    },
    inCard: (page, run, ...args) => inClosedRoot(connection, page, run.toString(), args) as never,
    closed: new Promise((done) => browser.once('disconnected', () => done())),
    close: () => browser.close(),
  };
}

function screenOf(page: Page): Screen {
  return {
    page,
    evaluate: (run, ...args) => page.evaluate(run, ...args) as never,
    close: () => page.close(),
  };
}

/** A node that is serialised with its shadow tree brings a handle of its closed root along. */
async function inClosedRoot(
  connection: BidiConnection,
  page: Page,
  run: string,
  args: readonly string[],
): Promise<unknown> {
  const context = contextOf(page);
  const host = await callFunction(connection, context, `() => document.querySelector('${cardHost}')`, []);
  const root = (host.value as { shadowRoot?: RemoteValue } | undefined)?.shadowRoot;
  if (!root?.sharedId) return null;
  const json = await callFunction(
    connection,
    context,
    `async (root, ...args) => JSON.stringify(await (${run})(root, ...args)) ?? 'null'`,
    [{ sharedId: root.sharedId }, ...args.map((value) => ({ type: 'string', value }))],
  );
  return JSON.parse(json.value as string);
}

/**
 * Presses the toolbar button through the browser's own window. The popup is no tab, so it is reached by a frame script,
 * which runs beside the popup's content and may look into it.
 */
async function openToolbarPopup(connection: BidiConnection): Promise<Screen> {
  const context = await chromeWindow(connection);
  const inChrome = async (run: string, ...args: string[]) => {
    const values = args.map((value) => ({ type: 'string', value }));
    return (await callFunction(connection, context, run, values)).value as string;
  };
  await inChrome(openPopupInChrome.toString(), geckoId);
  return {
    page: null,
    async evaluate(run, ...args) {
      const call = `(async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})) ?? 'null')()`;
      return JSON.parse(await inChrome(evaluateInPopup.toString(), call));
    },
    close: async () => {
      await inChrome(
        '() => { document.querySelector(".webextension-popup-browser")?.closest("panel")?.hidePopup(); return ""; }',
      );
    },
  };
}

/* The two functions below run in the browser's window: they are sent as text. */

async function openPopupInChrome(id: string): Promise<string> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const policy = Cu.getGlobalForObject(ExtensionParent).WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(policy.extension).openPopup(window);
  const browser = () => document.querySelector('.webextension-popup-browser') as XulBrowser | null;
  while (!browser()?.currentURI.spec.startsWith('moz-extension:'))
    await new Promise((next) => requestAnimationFrame(next));
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
