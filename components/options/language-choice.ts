import type { Settings } from '#lib/extension/settings.ts';
import { languageCodes } from '#lib/text/interface-language.ts';
import { say } from './options-wording.ts';

type Choice = Settings['language'];

export const languageChoices: readonly Choice[] = ['auto', ...languageCodes];

/** A language calls itself by its own name, so that whoever looks for it finds it. */
const ownNames = { en: 'English', hi: 'हिन्दी', ur: 'اردو' };

export const nameChoice = (choice: Choice): string => (choice === 'auto' ? say('language-auto') : ownNames[choice]);
