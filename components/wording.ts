/** Words of the interface. Every string a reader sees comes from data/wording through here. */

/** The language of the interface, with the region whose dates read best beside any other ("18 May 2025"). */
export const locale = 'en-GB';

type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
type Params = Readonly<Record<string, string | number>>;

const plurals = new Intl.PluralRules(locale);
const numbers = new Intl.NumberFormat(locale);
const names = new Intl.ListFormat(locale, { type: 'conjunction' });

/**
 * Makes the function that words a namespace of the catalogue: `const say = wordingOf(card); say('label', { name })`.
 * A plural message takes its form from the parameter `n`. Placeholders without a parameter stay visible.
 */
export function wordingOf<const Messages extends Readonly<Record<string, string | Plural>>>(messages: Messages) {
  return (key: keyof Messages & string, params: Params = {}): string => {
    const message = messages[key];
    return fill(typeof message === 'object' ? pick(message, params) : (message ?? key), params);
  };
}

/** "Radio Zagreb, The Valley Post, and Delta Daily" */
export function listNames(items: readonly string[]): string {
  return names.format(items);
}

function pick(message: Plural, params: Params): string {
  return message[plurals.select(Number(params['n']))] ?? message.other;
}

function fill(message: string, params: Params): string {
  return message.replace(/\{([\w-]+)\}/gu, (placeholder, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? numbers.format(value) : value;
  });
}
