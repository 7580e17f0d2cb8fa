/** Answers what the extension's own pages ask for. */
import { type PageMessageContext, turnTabOff } from './handle-page-message.ts';
import type { FromScreen } from './messages.ts';
import { readTab } from './tab-reports.ts';

export async function handleScreenMessage(
  message: FromScreen,
  context: Pick<PageMessageContext, 'hideFinding' | 'showBadge'>,
): Promise<unknown> {
  switch (message.type) {
    case 'tab-report':
      return readTab(message.tab);
    case 'set-tab-off':
      await turnTabOff(message.tab, message.off);
      await context.showBadge(message.tab);
      return null;
    case 'hide-finding':
      await context.hideFinding(message.finding, message.hidden);
      return null;
  }
}
