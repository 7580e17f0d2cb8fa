/** What cards say in a language, as a script for the frame of a card: as plain as it gets, since it counts as a part of the card. */
import { readFileSync } from 'node:fs';
import { cardWordsKey } from '#lib/hover/card-contract.ts';
import { languageCodes } from '#lib/text/interface-language.ts';

/** Files for the extension's folder. English is in the card itself. */
export function cardWords(): { readonly relativeDest: string; readonly contents: string }[] {
  return languageCodes
    .filter((code) => code !== 'en')
    .map((code) => {
      const { card, parts } = JSON.parse(readFileSync(`data/wording/${code}.json`, 'utf8')) as Record<string, unknown>;
      const key = JSON.stringify(cardWordsKey(code));
      return {
        relativeDest: `wording-${code}.js`,
        contents: `globalThis[${key}]=${JSON.stringify({ card, parts })};0`,
      };
    });
}
