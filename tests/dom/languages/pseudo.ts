/** A language that nobody speaks: English with every letter changed, 40 % longer, in brackets. What is not so came from elsewhere. */
import type { Words } from '#components/wording.ts';
import en from '#data/wording/en.json';
import type { InterfaceLanguage } from '#lib/text/interface-language.ts';

export const pseudo: InterfaceLanguage = { tag: 'en-XA', locale: 'en-GB', dir: 'ltr' };

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const strange = 'àƀçđéƒğĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

function stretch(message: string): string {
  const letters = message.replace(/\{[\w-]+\}|[a-z]/giu, (part) =>
    part.length > 1 ? part : (strange[plain.indexOf(part)] ?? part),
  );
  const length = message.replace(/\{[\w-]+\}/gu, '').length;
  // In words of eight, since long words break nowhere and no language has only such.
  const more = 'öööööööö '.repeat(Math.ceil(length / 8)).slice(0, Math.ceil(length * 0.4));
  return message.trim() === message ? `⟦${letters}${more && ` ${more}`}⟧` : message;
}

export const pseudoWords: Words = Object.fromEntries(
  Object.entries(en).map(([namespace, messages]) => [
    namespace,
    Object.fromEntries(
      Object.entries(messages).map(([key, message]) => [
        key,
        typeof message === 'string' ? stretch(message) : { one: stretch(message.one), other: stretch(message.other) },
      ]),
    ),
  ]),
);
