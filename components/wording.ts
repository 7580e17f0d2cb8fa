/** Words of the interface. Every string a reader sees comes from data/wording through here, in the language that is spoken. */
import { type InterfaceLanguage, interfaceLanguages } from '#lib/text/interface-language.ts';

type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
type Messages = Readonly<Record<string, string | Plural>>;
/** Namespaces of messages; what a language lacks is said in English. */
export type Words = Readonly<Record<string, Messages>>;
type Params = Readonly<Record<string, string | number>>;

let language: InterfaceLanguage = interfaceLanguages.en;
let words: Words = {};

/** Puts a language in force for all that is worded from now on; what is on the screen has to be rendered again. */
export function speak(spoken: InterfaceLanguage, itsWords: Words = {}): void {
  language = spoken;
  words = itsWords;
}

/** The language in force. */
export const spokenLanguage = (): InterfaceLanguage => language;

/** Makes something that depends on the locale, once for each locale it is asked for in. */
export function perLocale<Thing>(make: (locale: string) => Thing): () => Thing {
  const made = new Map<string, Thing>();
  return () => {
    const { locale } = language;
    const thing = made.get(locale) ?? make(locale);
    made.set(locale, thing);
    return thing;
  };
}

const plurals = perLocale((locale) => new Intl.PluralRules(locale));
const numbers = perLocale((locale) => new Intl.NumberFormat(locale));
const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/**
 * Makes the function that words a namespace of the catalogue: `const say = wordingOf('card', card); say('label', { name })`.
 * A plural message takes its form from the parameter `n`. Placeholders without a parameter stay visible.
 * @param english the namespace in data/wording/en.json: it types the keys, and is what a language without a message falls back to
 */
export function wordingOf<const English extends Messages>(namespace: string, english: English) {
  return (key: keyof English & string, params: Params = {}): string => {
    const message = words[namespace]?.[key] ?? english[key];
    return fill(typeof message === 'object' ? pick(message, params) : (message ?? key), params);
  };
}

/** "Radio Zagreb, The Valley Post and Delta Daily" */
export function listNames(items: readonly string[]): string {
  return lists().format(items.map(isolate));
}

/** "12,345" */
export function formatNumber(value: number): string {
  return numbers().format(value);
}

function pick(message: Plural, params: Params): string {
  return message[plurals().select(Number(params['n']))] ?? message.other;
}

function fill(message: string, params: Params): string {
  return message.replace(/\{([\w-]+)\}/gu, (placeholder, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? formatNumber(value) : isolate(value);
  });
}

const leftToRight = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Devanagari}|\p{Script=Han}/u;
const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

/**
 * Keeps a text that runs the other way from mixing with the words around it, by Unicode's isolates: they work in attributes
 * and drawings too, where there is no <bdi>.
 */
export function isolate(text: string): string {
  const runsOther = language.dir === 'rtl' ? leftToRight : rightToLeft;
  return runsOther.test(text) ? `\u2068${text}\u2069` : text;
}
