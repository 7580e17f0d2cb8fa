import { browser } from './browser.ts';

/** Whether one of our pages is shown in a tab rather than in the toolbar's popup window. */
export async function shownInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}
