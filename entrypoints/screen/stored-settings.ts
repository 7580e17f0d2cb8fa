/** The reader's settings, as all pages of the extension read and write them. */
import { browser } from '#lib/extension/browser.ts';
import { createSettingsStore } from '#lib/extension/settings-store.ts';

export const storedSettings = createSettingsStore(browser.storage);
