import { speak, type Words } from '#components/wording.ts';
import { cardWordsKey } from '#lib/hover/card-contract.ts';
import { interfaceLanguages, type LanguageCode, languageCodes } from '#lib/text/interface-language.ts';

/** Has the card speak a language from its next drawing on: another whose words have come into the frame where those of this one have not. */
export function speakInCard(code: LanguageCode, root: HTMLElement): void {
  const spoken = [code, ...languageCodes].find(wordsOf) ?? 'en';
  const language = interfaceLanguages[spoken];
  speak(language, wordsOf(spoken));
  root.lang = language.tag;
  root.dir = language.dir;
}

function wordsOf(code: LanguageCode): Words | undefined {
  return Reflect.get(globalThis, cardWordsKey(code));
}
