/**
 * Hides what the reader has called wrong, and shows it again. Card, popup and compare all ask the background, and so this: each change
 * builds on what the one before it has stored. Storage is all that is remembered, so a background that was stopped goes on where it was.
 */
import { type HiddenFinding, hideFinding, restoreFinding } from '#lib/framing/hidden-findings.ts';
import type { SettingsStore } from './settings-store.ts';

/** Resolves when it is stored; rejects when storage refuses it, and then changes nothing. */
export type FindingsHider = (finding: HiddenFinding, hidden: boolean) => Promise<void>;

export function createFindingsHider(settings: Pick<SettingsStore, 'read' | 'write'>): FindingsHider {
  let last: Promise<void> = Promise.resolve();
  return (finding, hidden) => {
    const change = hidden ? hideFinding : restoreFinding;
    last = last
      // The one before has told its own asker.
      .catch(() => undefined)
      .then(async () => {
        const { findingsHidden } = await settings.read();
        await settings.write({ findingsHidden: [...change(findingsHidden, finding)] });
      });
    return last;
  };
}
