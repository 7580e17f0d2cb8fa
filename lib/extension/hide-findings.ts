import { hideFinding, restoreFinding } from '#lib/framing/hidden-findings.ts';
import type { HideFinding } from './messages.ts';
import type { ChangeSettings } from './settings-changer.ts';

/** Hides what the reader has called wrong, or shows it again. */
export function changeHidden(change: ChangeSettings, { finding, hidden }: HideFinding): Promise<void> {
  const next = hidden ? hideFinding : restoreFinding;
  return change(({ findingsHidden }) => ({ findingsHidden: [...next(findingsHidden, finding)] }));
}
