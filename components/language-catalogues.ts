/** The catalogues of our own pages, each fetched when its language is first spoken. The card has its own (scripts/card-words.ts). */
import { interfaceLanguages, type LanguageCode } from '#lib/text/interface-language.ts';
import { speak, type Words } from './wording.ts';

const catalogues: Readonly<Record<LanguageCode, () => Promise<Words>>> = {
  en: async () => ({}),
  hi: async () => (await import('#data/wording/hi.json')).default,
  ur: async () => (await import('#data/wording/ur.json')).default,
};

/** The language asked for last: words of another that arrive after it are too late. */
let wanted: LanguageCode | null = null;

/** Fetches the words of a language and puts it in force, unless another has been asked for meanwhile. */
export async function speakLanguage(code: LanguageCode): Promise<void> {
  wanted = code;
  const words = await catalogues[code]();
  if (wanted === code) speak(interfaceLanguages[code], words);
}
