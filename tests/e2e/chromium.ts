import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '#scripts/find-browsers.mjs';
import { extensionFolder, type Screen, type TestBrowser } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

export interface ChromiumOptions {
  /** false opens a window. */
  readonly headless?: boolean;
  /** Where the unpacked extension lies, when not where it is built. */
  readonly folder?: string | undefined;
}

const altAndShift = 9;
const extensionsPage = 'chrome://extensions/';

/** Starts Chromium with the built extension. Every request goes through a proxy at `port` of this machine. */
export async function startChromium(
  port: number,
  { headless = true, folder = extensionFolder('chrome') }: ChromiumOptions = {},
): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: requireBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      `--proxy-server=http://127.0.0.1:${port}`,
      '--window-size=1200,900',
      // The paper has no secure address to be upgraded to.
      '--disable-features=HttpsUpgrades',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not load the extension.');
  const own = `chrome-extension://${id}/`;
  const tabs = async () =>
    (await browser.pages()).map((page) => page.url()).filter((url) => !url.startsWith(extensionsPage));
  let switches: Promise<Page> | undefined;
  /** Calls what the switches of Chromium's own page for extensions call. The page takes seconds to open: it is left open. */
  const setAccess = async (call: string, sites: string) => {
    switches ??= openExtensionsPage(browser);
    await (await switches).evaluate(callPrivate, call, id, sites);
  };

  return {
    name: 'chromium',
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    async openScreen(path) {
      const page = await browser.newPage();
      await page.goto(own + path);
      return screenOf(page);
    },
    tabs,
    ownTabs: async () => (await tabs()).filter((url) => url.startsWith(own)),
    async openPopup(page) {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((candidate) => candidate.url() === `${own}popup.html`);
      return screenOf(await loaded(await target.asPage()));
    },
    async pressShortcut(page, letter) {
      await page.bringToFront();
      const session = await page.createCDPSession();
      const code = letter.charCodeAt(0);
      const key = { key: letter, code: `Key${letter}`, windowsVirtualKeyCode: code, modifiers: altAndShift };
      // Keys without a native code, as puppeteer presses them, go to the page alone.
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', nativeVirtualKeyCode: code, ...key });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      await session.detach();
    },
    async panel() {
      const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(`${own}sidepanel.html`));
      const panel = await loaded(await target.asPage());
      const close = async () => {
        // Closed by the debugger, it would count as open still. The answer may be lost with the panel.
        await panel.evaluate(() => window.close()).catch(() => undefined);
        await waitFor(
          'the panel to close',
          async () => browser.targets().includes(target),
          (isThere) => !isThere,
        );
      };
      return { ...screenOf(panel), close };
    },
    async ownTab(path) {
      const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(own + path));
      return screenOf(await loaded((await target.page()) as Page));
    },
    inCard: (page, run, ...args) => inClosedRoot(page, run.toString(), args) as never,
    speak: null,
    // Nobody can press Chromium's prompt for it. What has been granted once is granted again without one.
    sayYesTo: (sites) => setAccess('addHostPermission', sites),
    takeAccess: (sites) => setAccess('removeHostPermission', sites),
    // Either ends with its session, so that is not detached. Puppeteer's own ways know no popups, and no contrast themes.
    async resize({ page }, width, height) {
      const session = await page?.createCDPSession();
      const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
      await session?.send('Emulation.setDeviceMetricsOverride', metrics);
    },
    async forceColours({ page }, on) {
      const session = await page?.createCDPSession();
      const features = [{ name: 'forced-colors', value: on ? 'active' : 'none' }];
      await session?.send('Emulation.setEmulatedMedia', { features });
    },
    async stopBackground() {
      const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
      const worker = await target.worker();
      await worker?.close();
      await waitFor(
        'the background to stop',
        async () => browser.targets().includes(target),
        (runs) => !runs,
      );
    },
    closed: new Promise((done) => browser.once('disconnected', () => done())),
    close: () => browser.close(),
  };
}

/** A target is there before its document has a body. */
async function loaded(page: Page): Promise<Page> {
  await waitFor(
    'a page of the extension',
    () => page.evaluate(() => document.readyState),
    (state) => state === 'complete',
  );
  return page;
}

function screenOf(page: Page): Screen {
  return {
    page,
    evaluate: (run, ...args) => page.evaluate(run, ...args) as never,
    close: () => page.close(),
  };
}

async function openExtensionsPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(extensionsPage);
  return page;
}

/** Runs in Chromium's own page for extensions: it is sent as text. */
async function callPrivate(name: string, ...args: string[]): Promise<void> {
  type Calls = Record<string, (...args: string[]) => Promise<void>>;
  await (globalThis as unknown as { chrome: { developerPrivate: Calls } }).chrome.developerPrivate[name]?.(...args);
}

/** The page's own scripts cannot reach a closed root, but the debugger can. */
async function inClosedRoot(page: Page, run: string, args: readonly string[]): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const root = await findCardRoot(session);
    if (root === null) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: `function (...args) { return (${run})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value ?? null;
  } finally {
    await session.detach();
  }
}

async function findCardRoot(session: CDPSession): Promise<number | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const queue: Protocol.DOM.Node[] = [root];
  for (let node = queue.pop(); node; node = queue.pop()) {
    const card = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (card && node.attributes?.includes('manual')) return card.backendNodeId;
    queue.push(...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : []));
  }
  return null;
}
