/** Faults in the catalogues of data/wording. Each function returns one line for each fault; none is good. */
import * as v from 'valibot';
import { type InterfaceLanguage, interfaceLanguages } from '#lib/text/interface-language.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const Catalogue = v.record(v.string(), v.record(v.string(), v.union([text, v.record(v.string(), text)])));
type Message = v.InferOutput<typeof Catalogue>[string][string];

export type Catalogues = Readonly<Record<keyof typeof interfaceLanguages, unknown>>;

/** All that can be wrong with what is there, in each language. */
export function checkWording(catalogues: Catalogues): string[] {
  const english = messagesOf(catalogues.en);
  return each(catalogues, (messages, language) =>
    [...messages].flatMap(([key, message]) => {
      const original = english.get(key);
      if (original === undefined) return [`${key} is not in en.json`];
      return checkMessage(message, original, language).map((fault) => `${key} ${fault}`);
    }),
  );
}

/** What is in English and in another language not yet. */
export function listUntranslated(catalogues: Catalogues): string[] {
  const english = messagesOf(catalogues.en);
  return each(catalogues, (messages) =>
    [...english.keys()].filter((key) => !messages.has(key)).map((key) => `${key} is missing`),
  );
}

/** Faults of all catalogues, each with its file. */
export function each(
  catalogues: Catalogues,
  faults: (messages: ReadonlyMap<string, Message>, language: InterfaceLanguage) => string[],
): string[] {
  return Object.values(interfaceLanguages).flatMap((language) =>
    faults(messagesOf(catalogues[language.tag]), language).map(
      (fault) => `data/wording/${language.tag}.json: ${fault}`,
    ),
  );
}

/** By `namespace.key`. */
export function messagesOf(catalogue: unknown): ReadonlyMap<string, Message> {
  const namespaces = Object.entries(v.parse(Catalogue, catalogue));
  return new Map(
    namespaces.flatMap(([namespace, messages]) =>
      Object.entries(messages).map(([key, message]) => [`${namespace}.${key}`, message] as const),
    ),
  );
}

function checkMessage(message: Message, english: Message, { locale }: InterfaceLanguage): string[] {
  if (typeof message !== typeof english) return [`is ${kindOf(message)}, in English ${kindOf(english)}`];
  const wanted = typeof english === 'string' ? english : (english['other'] ?? '');
  if (typeof message === 'string') return comparePlaceholders(message, wanted);
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return [
    ...forms.filter((form) => !(form in message)).map((form) => `lacks the plural form “${form}”`),
    ...Object.keys(message)
      .filter((form) => !forms.some((known) => known === form))
      .map((form) => `has the plural form “${form}”, which ${locale} does not use`),
    ...Object.entries(message).flatMap(([form, words]) =>
      comparePlaceholders(words, wanted).map((fault) => `(${form}) ${fault}`),
    ),
  ];
}

const kindOf = (message: Message) => (typeof message === 'string' ? 'plain' : 'a plural');

/** A form may say its number in words, so `{n}` alone may be absent. */
function comparePlaceholders(message: string, english: string): string[] {
  const [own, wanted] = [placeholders(message), placeholders(english)];
  return [
    ...[...wanted].filter((name) => name !== '{n}' && !own.has(name)).map((name) => `lacks ${name}`),
    ...[...own].filter((name) => !wanted.has(name)).map((name) => `has ${name}, which the English has not`),
  ];
}

const placeholders = (message: string): ReadonlySet<string> => new Set(message.match(/\{[^}]*\}/gu));
