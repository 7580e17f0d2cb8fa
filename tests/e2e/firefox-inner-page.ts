/** Pages of the extension that Firefox shows outside of tabs, for which WebDriver has no command: its popup and its sidebar. */
import { type BidiConnection, callFunction, chromeWindow } from './bidi.ts';
import type { Screen } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

type Place = 'popup' | 'sidebar';

/** Calls a function, sent as text, in the browser's own window. */
export async function callInWindow(connection: BidiConnection, run: string, ...args: string[]): Promise<string> {
  const values = args.map((value) => ({ type: 'string', value }));
  return (await callFunction(connection, await chromeWindow(connection), run, values)).value as string;
}

/**
 * Waits until such a page is loaded. It is reached by a frame script, which runs beside the page's content and may look into it;
 * what is evaluated in it counts as handling a reader's click.
 */
export async function innerPage(connection: BidiConnection, place: Place, close: () => Promise<void>): Promise<Screen> {
  const ask = async (call: string, patience: number) =>
    JSON.parse(await callInWindow(connection, evaluateInside.toString(), place, call, String(patience)));
  await waitFor(
    `an answer of the ${place}`,
    // The empty document that stands there first calls itself complete as well.
    () => ask('JSON.stringify([location.protocol, document.readyState])', 1_000).catch(String),
    (seen) => String(seen) === 'moz-extension:,complete',
    20_000,
  );
  return {
    page: null,
    evaluate: (run, ...args) =>
      ask(`(async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})) ?? 'null')()`, 20_000),
    close,
  };
}

/* Runs in the browser's window: it is sent as text. */
function evaluateInside(place: string, call: string, patience: string): Promise<string> {
  const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
  const inner =
    place === 'popup'
      ? document.querySelector<XulBrowser>('.webextension-popup-browser')
      : sidebar?.querySelector<XulBrowser>('#webext-panels-browser');
  const answer = `sidelight-test-${Math.random()}`;
  const script = `
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const click = content.windowUtils.setHandlingUserInput(true);
    const result = Cu.evalInSandbox(${JSON.stringify(call)}, sandbox);
    click.destruct();
    Promise.resolve(result).then(
      (value) => sendAsyncMessage('${answer}', { value }),
      (error) => sendAsyncMessage('${answer}', { error: String(error) }),
    );`;
  return new Promise((done, fail) => {
    // A page that shuts takes its answer with it.
    setTimeout(() => fail(new Error('No answer.')), Number(patience));
    inner?.messageManager.addMessageListener(answer, ({ data }) => {
      if (data.error === undefined) done(data.value ?? 'null');
      else fail(new Error(data.error));
    });
    inner?.messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
  });
}

interface XulBrowser extends Element {
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: { value?: string; error?: string } }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
}
