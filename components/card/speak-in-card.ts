import { speak, type Words } from '#components/wording.ts';
import { cardWordsKey } from '#lib/hover/card-contract.ts';
import { interfaceLanguages, type LanguageCode } from '#lib/text/interface-language.ts';

/** Has the card speak a language from its next drawing on: English where the words of the language have not come into the frame. */
export function speakInCard(code: LanguageCode, root: HTMLElement): void {
  const words = Reflect.get(globalThis, cardWordsKey(code)) as Words | undefined;
  const language = interfaceLanguages[words ? code : 'en'];
  speak(language, words);
  root.lang = language.tag;
  root.dir = language.dir;
}
