import { browser } from './browser.ts';

/**
 * Whether the browser lets Sidelight run in a tab's page, found by trying. `pdf`: it may, but the page is the browser's
 * PDF viewer, which has no text to mark.
 */
export async function pageAccess(tab: number): Promise<'allowed' | 'pdf' | 'refused'> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => document.contentType,
    });
    return answer?.result === 'application/pdf' ? 'pdf' : 'allowed';
  } catch {
    return 'refused';
  }
}
