import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '#scripts/find-browsers.mjs';
import { type BidiConnection, contextOf } from '#tests/e2e/bidi.ts';

/** A browser without the extension, in which scripts run beside a page as content scripts do: same DOM, own globals. */
export interface BenchBrowser {
  readonly name: 'Chromium' | 'Firefox';
  /** Loads a page anew and gives it a fresh world in which these scripts have run. */
  load(address: string, scripts: readonly string[]): Promise<World>;
  close(): Promise<void>;
}

export interface World {
  /** Evaluates an expression, waits for its promise, and brings the value over as JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Bytes after a collection; null where a browser does not tell. */
  heap(): Promise<number | null>;
}

const asJson = (expression: string) => `(async () => JSON.stringify(await (${expression})) ?? 'null')()`;
/** Until the page has been laid out and has nothing to do. */
const untilIdle =
  'new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve, { timeout: 2_000 })))';

export async function startBenchChromium(): Promise<BenchBrowser> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: requireBrowser('chromium'),
    headless: true,
    defaultViewport: null,
    args: [
      '--window-size=1200,900',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const page = await browser.newPage();
  const session = await page.createCDPSession();

  async function evaluateIn(contextId: number, expression: string): Promise<string> {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as string;
  }

  return {
    name: 'Chromium',
    async load(address, scripts) {
      await page.goto(address);
      const frameId = contextOf(page);
      const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'bench' });
      const evaluate = async (expression: string) =>
        JSON.parse(await evaluateIn(executionContextId, asJson(expression)));
      await evaluate(untilIdle);
      for (const script of scripts) await evaluateIn(executionContextId, script);
      return {
        evaluate,
        async heap() {
          await session.send('HeapProfiler.collectGarbage');
          const usage = await session.send('Runtime.getHeapUsage');
          return usage.usedSize + usage.backingStorageSize + usage.embedderHeapUsedSize;
        },
      };
    },
    close: () => browser.close(),
  };
}

export async function startBenchFirefox(): Promise<BenchBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: true,
    defaultViewport: null,
    args: ['--width=1200', '--height=900'],
    // Clocks that tell less than a millisecond.
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false, 'privacy.resistFingerprinting': false },
  });
  // Puppeteer has no public door to a world of one's own.
  const connection = (browser as unknown as { connection: BidiConnection }).connection;
  const page = await browser.newPage();

  return {
    name: 'Firefox',
    async load(address, scripts) {
      await page.goto(address);
      const evaluateIn = (expression: string) => evaluateInSandbox(connection, page, expression);
      const evaluate = async (expression: string) => JSON.parse(await evaluateIn(asJson(expression)));
      await evaluate(untilIdle);
      for (const script of scripts) await evaluateIn(`${script}; ''`);
      return { evaluate, heap: async () => null };
    },
    close: () => browser.close(),
  };
}

async function evaluateInSandbox(connection: BidiConnection, page: Page, expression: string): Promise<string> {
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: contextOf(page), sandbox: 'bench' },
    awaitPromise: true,
  });
  const answer = result as
    | { type: 'success'; result: { value: string } }
    | { type: 'exception'; exceptionDetails: { text: string } };
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}
