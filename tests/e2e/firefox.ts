import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '#scripts/find-browsers.mjs';
import { type BidiConnection, callFunction, chromeWindow, contextOf, type RemoteValue } from './bidi.ts';
import { callInWindow, innerPage } from './firefox-inner-page.ts';
import { openToolbarPopup } from './firefox-popup.ts';
import { pressWithAltAndShift } from './firefox-shortcut.ts';
import { cardHost, extensionFolder, type Screen, type TestBrowser } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

const geckoId = 'sidelight@sidelight.news';
const uuid = '5de11947-0000-4000-8000-000000000000';
const own = `moz-extension://${uuid}/`;

/** Runs in the browser's own window: it is sent as text. */
const setColourUse = "(use) => Services.prefs.setIntPref('browser.display.document_color_use', use)";

/** As Firefox's own tests do it: no language pack is there, so the browser keeps its words but tells extensions its language. */
const setLanguage = `(language) => {
  Services.locale.availableLocales = ['en-US', language];
  Services.locale.requestedLocales = [language];
}`;
const skipPrompts = "() => { Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false); }";
/** What the switches of about:addons call. */
const removeOrigin = `async (id, sites) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { permissions: [], origins: [sites] }, extension);
}`;
/** What the button of about:debugging calls. */
const stopBackgroundInChrome = `async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const policy = Cu.getGlobalForObject(ExtensionParent).WebExtensionPolicy.getByID(id);
  await policy.extension.terminateBackground();
  return '';
}`;

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
  const tabs = async () => {
    const { result } = await connection.send('browsingContext.getTree', {});
    return (result as { contexts: readonly { url: string }[] }).contexts.map(({ url }) => url);
  };

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
    tabs,
    ownTabs: async () => (await tabs()).filter((url) => url.startsWith(own)),
    async openPopup(page) {
      await page.bringToFront();
      return openToolbarPopup(connection, geckoId);
    },
    async pressShortcut(page, letter) {
      await page.bringToFront();
      await callInWindow(connection, pressWithAltAndShift.toString(), letter);
    },
    panel: () =>
      innerPage(connection, 'sidebar', async () => {
        await callInWindow(connection, '() => SidebarController.hide()');
      }),
    ownTab: (path) =>
      waitFor(
        `a tab of ${path}`,
        async () => {
          // Puppeteer does not hear where a tab goes that the extension opened: the tab is asked.
          const pages = await browser.pages();
          const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(String)));
          const found = pages[addresses.findIndex((address) => address.startsWith(own + path))];
          return found ? screenOf(found) : null;
        },
        (found) => found !== null,
      ),
    inCard: (page, run, ...args) => inClosedRoot(connection, page, run.toString(), args) as never,
    async speak(language) {
      await callInWindow(connection, setLanguage, language);
    },
    async sayYesTo() {
      await callInWindow(connection, skipPrompts);
    },
    async takeAccess(sites) {
      await callInWindow(connection, removeOrigin, geckoId, sites);
    },
    resize: async ({ page }, width, height) => page?.setViewport({ width, height }),
    async forceColours(screen, on) {
      const always = 2;
      const value = on ? always : 0;
      await callFunction(connection, await chromeWindow(connection), setColourUse, [{ type: 'number', value }]);
      await waitFor(
        'the colours',
        () => screen.evaluate(() => matchMedia('(forced-colors: active)').matches),
        (forced) => forced === on,
      );
    },
    async stopBackground() {
      await callInWindow(connection, stopBackgroundInChrome, geckoId);
    },
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
