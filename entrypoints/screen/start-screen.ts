/** How each page of the extension begins: with the settings as they are stored, in the reader's language and look. */
import { render, type VNode } from 'preact';
import { speakLanguage } from '#components/language-catalogues.ts';
import { useLook } from '#components/use-look.ts';
import { browser } from '#lib/extension/browser.ts';
import { readerLanguage } from '#lib/extension/reader-language.ts';
import type { Settings } from '#lib/extension/settings.ts';
import { storedSettings } from './stored-settings.ts';

export async function startScreen(draw: (stored: Settings) => VNode): Promise<void> {
  const stored = await storedSettings.read();
  await speakLanguage(readerLanguage(stored, browser.i18n));
  const app = document.getElementById('app');
  if (app) render(draw(stored), app);
}

/** Keeps the page in the language and look that are set. */
export function useReaderLook(settings: Settings, title: () => string): void {
  useLook(settings, readerLanguage(settings, browser.i18n), title);
}
