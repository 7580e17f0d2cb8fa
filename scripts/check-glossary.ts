/** One word for one thing in every language, and its own letters and stops. Each function returns one line for each fault. */
import * as v from 'valibot';
import { type Catalogues, each, messagesOf } from './check-wording.ts';

/** Patterns: where the English has one, the translation has its own. Placeholders do not count. */
const Glossary = v.array(v.objectWithRest({ english: v.string() }, v.string()));

/** @param glossary data/wording/glossary.json */
export function checkGlossary(catalogues: Catalogues, glossary: unknown): string[] {
  const entries = v.parse(Glossary, glossary);
  const english = messagesOf(catalogues.en);
  return each(catalogues, (messages, { tag }) => {
    return [...messages].flatMap(([key, message]) => {
      const original = ownWords(english.get(key));
      const own = ownWords(message);
      const said = entries.filter((entry) => new RegExp(`\\b(?:${entry.english})\\b`, 'iu').test(original));
      const missed = said.filter((entry) => !new RegExp(entry[tag] ?? '', 'u').test(own));
      return missed.map((entry) => `${key} has no “${entry[tag]}” for “${entry.english}” (glossary.json)`);
    });
  });
}

/** What no message of a language may have, and why. */
const foreign: Readonly<Record<string, readonly (readonly [pattern: RegExp, why: string])[]>> = {
  en: [],
  hi: [[/\.(?=\s|$)|\|/u, 'ends a sentence with something other than “।”']],
  ur: [
    [/[,;?]|\.(?=\s|$)/u, 'has Latin punctuation; Urdu has ، ؛ ؟ ۔'],
    [/[\u064a\u0643\u0647\u0629]/u, 'has an Arabic letter that Urdu writes as another one (ی ک ہ ۃ)'],
  ],
};

export function checkLetters(catalogues: Catalogues): string[] {
  return each(catalogues, (messages, { tag }) =>
    [...messages].flatMap(([key, message]) => {
      const own = ownWords(message);
      const faults = (foreign[tag] ?? []).filter(([pattern]) => pattern.test(own)).map(([, why]) => `${key} ${why}`);
      return own === own.normalize() ? faults : [...faults, `${key} is not in the usual form of Unicode (NFC)`];
    }),
  );
}

/** All forms of a message in lines, with a letter for each placeholder. */
function ownWords(message: string | Readonly<Record<string, string>> = ''): string {
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  return forms.map((form) => form.replaceAll(/\{[^}]*\}/gu, 'x')).join('\n');
}
