import { chooseLanguage, type LanguageCode } from '#lib/text/interface-language.ts';
import type { Settings } from './settings.ts';

/**
 * The language to speak with the reader.
 * @param i18n the browser's, polyfilled or not
 */
export function readerLanguage(
  { language }: Pick<Settings, 'language'>,
  i18n: { getUILanguage(): string },
): LanguageCode {
  return chooseLanguage(language, i18n.getUILanguage());
}
