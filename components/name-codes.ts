/** Names of countries and languages in the reader's language, by their codes. */
import { perLocale } from './wording.ts';

const countries = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }));
const languages = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }));

/** `IN` → "India" */
export const nameCountry = (code: string): string => countries().of(code) ?? code;

/** `hi` → "Hindi" */
export const nameLanguage = (code: string): string => languages().of(code) ?? code;
