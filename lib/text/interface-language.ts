/** The languages that the interface speaks. Pure. */

export interface InterfaceLanguage {
  /** BCP 47, for `lang`. */
  readonly tag: string;
  /** What `Intl` words dates, numbers, lists and countries by: with the region whose ways read best beside any other. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Numbers come in the digits that `Intl` prefers for these locales, as news sites in them use: 0 to 9 in all three. */
export const interfaceLanguages = {
  en: { tag: 'en', locale: 'en-GB', dir: 'ltr' },
  hi: { tag: 'hi', locale: 'hi-IN', dir: 'ltr' },
  ur: { tag: 'ur', locale: 'ur-PK', dir: 'rtl' },
} as const satisfies Record<string, InterfaceLanguage>;

export type LanguageCode = keyof typeof interfaceLanguages;
export const languageCodes = Object.keys(interfaceLanguages) as LanguageCode[];

/**
 * The language to speak: the one chosen, else the browser's where we know it, else English.
 * @param ofBrowser BCP 47 tag of the browser's own interface
 */
export function chooseLanguage(chosen: LanguageCode | 'auto', ofBrowser: string): LanguageCode {
  if (chosen !== 'auto') return chosen;
  const [language] = ofBrowser.toLowerCase().split(/[-_]/u);
  return languageCodes.find((code) => code === language) ?? 'en';
}
