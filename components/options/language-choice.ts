import { ownNames } from '#components/language-names.ts';
import type { Settings } from '#lib/extension/settings.ts';
import { languageCodes } from '#lib/text/interface-language.ts';
import { say } from './options-wording.ts';

type Choice = Settings['language'];

export const languageChoices: readonly Choice[] = ['auto', ...languageCodes];

export const nameChoice = (choice: Choice): string => (choice === 'auto' ? say('language-auto') : ownNames[choice]);
