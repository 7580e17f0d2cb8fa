/** The few commands of WebDriver BiDi that puppeteer does not wrap. */
import type { Page } from 'puppeteer-core';

export interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

export interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

/** The id by which BiDi knows a tab. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id;
}

/** The id of the browser's own window. */
export async function chromeWindow(connection: BidiConnection): Promise<string> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: readonly { context: string }[] }).contexts;
  if (!window) throw new Error('Firefox shows no window to the test.');
  return window.context;
}

/** Calls a function, given as text, in a tab or window; elements come back with handles of their shadow trees. */
export async function callFunction(
  connection: BidiConnection,
  context: string,
  functionDeclaration: string,
  args: readonly object[],
): Promise<RemoteValue> {
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration,
    arguments: args,
    target: { context },
    awaitPromise: true,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const answer = result as
    | { type: 'success'; result: RemoteValue }
    | { type: 'exception'; exceptionDetails: { text: string } };
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result;
}
