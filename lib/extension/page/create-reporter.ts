/** Tells the background what a frame holds, for the popup and the badge. */
import { readPageDate } from '#lib/page/page-date.ts';
import type { PageState } from '#lib/page/page-reader.ts';
import { report } from './ask-background.ts';
import { describePage, groupMentions } from './page-report.ts';

/** Milliseconds: mentions that come in a burst are reported once. */
const reportDelay = 250;

/** Calls may come as often as they like: a report goes out when they pause, and only when it says something new. */
export function createReporter(window: Window, signal: AbortSignal): (state: PageState) => void {
  let waiting = 0;
  let reported = '';
  signal.addEventListener('abort', () => window.clearTimeout(waiting), { once: true });

  async function send({ state, mentions }: PageState): Promise<void> {
    const { document, location } = window;
    const entities = groupMentions(mentions);
    const page = { ...describePage(location.href, document.title), state, published: readPageDate(document), entities };
    const text = JSON.stringify(page);
    // A frame without mentions (an advert) has nothing to tell until it once had.
    if (text === reported || (window.top !== window && reported === '' && entities.length === 0)) return;
    reported = text;
    // The extension may have been updated meanwhile: the next visit is the new one's.
    await report(page).catch(() => undefined);
  }

  return (state) => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void send(state), reportDelay);
  };
}
