/** Answers what the extension's own pages ask for. */
import { type PageMessageContext, turnTabOff } from './handle-page-message.ts';
import { changeHidden } from './hide-findings.ts';
import type { FromScreen } from './messages.ts';
import { withoutForbidden } from './own-sites.ts';
import { applyChange } from './settings-change.ts';
import { readTab } from './tab-reports.ts';

export async function handleScreenMessage(
  message: FromScreen,
  context: Pick<PageMessageContext, 'change' | 'showBadge'>,
): Promise<unknown> {
  switch (message.type) {
    case 'tab-report':
      return readTab(message.tab);
    case 'set-tab-off':
      await turnTabOff(message.tab, message.off);
      await context.showBadge(message.tab);
      return null;
    case 'hide-finding':
      await changeHidden(context.change, message);
      return null;
    case 'change-settings':
      await context.change((stored) => withoutForbidden(applyChange(stored, message), stored));
      return null;
  }
}
