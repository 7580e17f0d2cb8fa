/** The `_locales` of the manifest, made from the same catalogues as everything else (namespace `manifest`). */
import { readFileSync } from 'node:fs';
import { languageCodes } from '#lib/text/interface-language.ts';

/** What the manifest writes for a message; browsers allow no hyphen in its name. */
export const manifestMessage = (key: string): string => `__MSG_${nameOf(key)}__`;

/** Files for the extension's folder. What a language lacks, browsers take from `default_locale`. */
export function manifestLocales(): { readonly relativeDest: string; readonly contents: string }[] {
  return languageCodes.map((code) => {
    const { manifest = {} } = JSON.parse(readFileSync(`data/wording/${code}.json`, 'utf8')) as {
      manifest?: Readonly<Record<string, string>>;
    };
    const messages = Object.entries(manifest).map(([key, message]) => [nameOf(key), { message }] as const);
    return { relativeDest: `_locales/${code}/messages.json`, contents: JSON.stringify(Object.fromEntries(messages)) };
  });
}

const nameOf = (key: string): string => key.replaceAll('-', '_');
