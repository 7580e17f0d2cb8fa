/** The languages, each by its own name: many who read Hindi or Urdu have a browser that speaks English. */
import { ownNames } from '#components/language-names.ts';
import { spokenLanguage } from '#components/wording.ts';
import { type LanguageCode, languageCodes } from '#lib/text/interface-language.ts';
import { say } from './welcome-wording.ts';

interface LanguageSwitchProps {
  readonly onChoose: (language: LanguageCode) => void;
}

export function LanguageSwitch({ onChoose }: LanguageSwitchProps) {
  const { tag } = spokenLanguage();
  return (
    <ul class="language-switch" aria-label={say('language')}>
      {languageCodes.map((code) => (
        <li key={code}>
          <button
            type="button"
            class="button-quiet"
            lang={code}
            aria-pressed={code === tag}
            onClick={() => onChoose(code)}
          >
            <bdi>{ownNames[code]}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
