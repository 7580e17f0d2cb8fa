/**
 * Changes what is stored of the settings by what stands there. Screens, cards and the browser itself all ask the background, and so this:
 * each change builds on what the one before it has stored. Storage is all that is remembered, so a background that was stopped goes on
 * where it was.
 */
import type { Settings } from './settings.ts';
import type { SettingsStore } from './settings-store.ts';

/** Resolves when it is stored; rejects when storage refuses it, and then changes nothing. */
export type ChangeSettings = (
  make: (stored: Settings) => Partial<Settings> | Promise<Partial<Settings>>,
) => Promise<void>;

export function createSettingsChanger({ read, write }: Pick<SettingsStore, 'read' | 'write'>): ChangeSettings {
  let last: Promise<void> = Promise.resolve();
  return (make) => {
    last = last
      // The one before has told its own asker.
      .catch(() => undefined)
      .then(async () => write(await make(await read())));
    return last;
  };
}
