import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '#lib/extension/settings.ts';
import type { LanguageCode } from '#lib/text/interface-language.ts';
import { applyLook } from './apply-look.ts';
import { speakLanguage } from './language-catalogues.ts';
import { spokenLanguage } from './wording.ts';

type Look = Pick<Settings, 'theme' | 'textSize'>;

/**
 * Keeps one of our own pages in the reader's theme, text size and language, its title too. Used where the page begins: what is
 * below is rendered again when another language is spoken.
 */
export function useLook({ theme, textSize }: Look, language: LanguageCode, title: () => string): void {
  const [spoken, setSpoken] = useState(spokenLanguage().tag);
  useEffect(() => {
    let isLatest = true;
    void speakLanguage(language).then(() => isLatest && setSpoken(spokenLanguage().tag));
    return () => {
      isLatest = false;
    };
  }, [language]);
  // Before it is painted, so that nothing turns round or changes colour under the reader's eyes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title and the page's language follow what is spoken.
  useLayoutEffect(() => {
    applyLook({ theme, textSize }, document.documentElement);
    document.title = title();
  }, [theme, textSize, spoken]);
}
