import type { LanguageCode } from '#lib/text/interface-language.ts';

/** A language calls itself by its own name, so that whoever looks for it finds it. */
export const ownNames: Readonly<Record<LanguageCode, string>> = { en: 'English', hi: 'हिन्दी', ur: 'اردو' };
