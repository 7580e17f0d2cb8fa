/** What cards say, as a script of each language for the frame of a card: as plain as it gets, since it counts as a part of the card. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { cardWordsKey } from '#lib/hover/card-contract.ts';
import { languageCodes } from '#lib/text/interface-language.ts';

/** Files for the extension's folder. */
export function cardWords(): { readonly relativeDest: string; readonly contents: string }[] {
  return languageCodes.map((code) => {
    const { card, parts } = JSON.parse(readFileSync(`data/wording/${code}.json`, 'utf8')) as Record<string, unknown>;
    const key = JSON.stringify(cardWordsKey(code));
    return {
      relativeDest: `wording-${code}.js`,
      contents: `globalThis[${key}]=${JSON.stringify({ card, parts })};0`,
    };
  });
}

const english = fileURLToPath(new URL('../data/wording/en.json', import.meta.url));

/** Builds the card without any language in it: those who read another would load English for nothing. */
export function leaveOutWords(): Plugin {
  return {
    name: 'leave-out-words',
    enforce: 'pre',
    load: (id) => (id.split('?', 1)[0] === english ? '{ "card": {}, "parts": {} }' : null),
  };
}
