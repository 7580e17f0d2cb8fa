import { browser } from '#lib/extension/browser.ts';
import { createSettingsStore } from '#lib/extension/settings-store.ts';

export const storedSettings = createSettingsStore(browser.storage);
