import { expect, test } from 'vitest';
import { chooseLanguage } from '#lib/text/interface-language.ts';

test.each([
  ['auto', 'hi', 'hi'],
  ['auto', 'ur-PK', 'ur'],
  ['auto', 'HI_in', 'hi'],
  ['auto', 'en-US', 'en'],
  ['auto', 'de', 'en'],
  ['auto', '', 'en'],
  ['auto', 'hil', 'en'],
  ['ur', 'en-US', 'ur'],
  ['en', 'hi-IN', 'en'],
] as const)('chosen %s in a browser that speaks %s: %s', (chosen, ofBrowser, language) => {
  expect(chooseLanguage(chosen, ofBrowser)).toBe(language);
});
