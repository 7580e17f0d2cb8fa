/** Receives messages: what does not come from this extension, or does not fit a schema, is dropped unanswered. */
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { browser } from './browser.ts';
import { FromPage, FromScreen } from './messages.ts';

export interface PageSender {
  readonly tab: number;
  readonly frame: number;
  /** Address of the tab's top page, as the browser knows it. */
  readonly address: string;
}

export interface Listeners {
  page(message: FromPage, sender: PageSender): Promise<unknown>;
  screen(message: FromScreen): Promise<unknown>;
}

export function listen(on: Listeners): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    // Who sends decides what it may say, so that the two may share a message.
    if (isOwnPage(sender)) {
      const fromScreen = v.safeParse(FromScreen, message);
      return fromScreen.success ? on.screen(fromScreen.output) : undefined;
    }
    const fromPage = v.safeParse(FromPage, message);
    const page = pageSender(sender);
    return fromPage.success && page ? on.page(fromPage.output, page) : undefined;
  });
}

function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

function pageSender({ tab, frameId }: Browser.runtime.MessageSender): PageSender | null {
  if (tab?.id === undefined || frameId === undefined) return null;
  return { tab: tab.id, frame: frameId, address: tab.url ?? '' };
}
