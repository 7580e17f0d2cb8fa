import { foldOf, kind, kindOf } from './fold.ts';

/** Frequent words that few other languages share, folded. */
const frequent: readonly (readonly [string, string])[] = [
  [
    'en',
    'the of and to is was for that with as his her by from has have are were which this their they been who will after',
  ],
  [
    'de',
    'der die das und ist nicht mit den dem von zu ein eine sich auf fur auch wird hat sind im bei nach als dass wurde zum zur',
  ],
  ['fr', 'le les des et est une dans pour que qui sur pas avec du au aux par plus ce cette sont ont ses il elle etre'],
  ['es', 'el los las y es una del por con para que se lo como mas pero sus ha este esta son fue al entre segun'],
  ['pt', 'os as e uma do da dos das em no na nos nas por com para que nao se mais como foi ao sao pela pelo um'],
  ['it', 'il lo gli i e una di che per con non del della dei delle nel nella sono ha piu come anche alla dal un'],
  [
    'nl',
    'het een en van dat niet met zijn voor op te aan er ook als bij naar door worden heeft maar uit wordt deze de',
  ],
  ['tr', 've bir bu icin ile da de olarak daha cok olan gibi ancak sonra kadar ise en dedi oldu tarafindan'],
  ['id', 'yang dan di dengan untuk dari pada ini itu dalam tidak akan adalah oleh juga telah ke karena kepada'],
  ['pl', 'i w na z sie nie do ze jest o od po przez dla jak co za oraz ale tym byl jego ktory'],
  ['sv', 'och att det som en ar av for med den till inte har om ett var men sig fran vid kan de'],
  ['ro', 'si in de la cu pe din care este sunt nu pentru mai prin fost ca o un lui ale'],
];

const languagesOf = new Map<string, string[]>();
for (const [language, list] of frequent) {
  for (const word of list.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** Enough of a text to tell its language by, in UTF-16 units. */
export const languageSample = 2_000;

/** ASCII and the punctuation of newsrooms: here words are easy to tell, and folding is a matter of capitals. */
const plain = /^[\0-\x7F\u00A0-\u00A9\u00AB\u00AC\u00AE\u00AF\u00B1\u00B7\u00BB\u2010-\u2027\u2030-\u203A]*$/;

/**
 * Guesses the language of a text in Latin script by its most frequent small words.
 * Returns a primary subtag, or '' when the text is too short, in another script, or could be several languages.
 */
export function guessLanguage(text: string): string {
  const isCut = text.length >= languageSample;
  const sample = isCut ? text.slice(0, languageSample) : text;
  const words = plain.test(sample) ? (sample.toLowerCase().match(/[a-z0-9_]+|[^a-z0-9_]+/g) ?? []) : foldWords(sample);
  // The last word may go on.
  if (isCut) words.pop();
  const counts = new Map<string, number>();
  for (const word of words) {
    const languages = languagesOf.get(word);
    if (languages) for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= 3 && best[1] >= 2 * (second?.[1] ?? 0) ? best[0] : '';
}

/** The words of a text, folded; the last one is '' when the text ends between two words. */
function foldWords(text: string): string[] {
  const words = [''];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const now = kindOf(unit);
    if (now === kind.letter || now === kind.capital) words[words.length - 1] += String.fromCharCode(foldOf(unit));
    else if (now < kind.format && words.at(-1) !== '') words.push('');
  }
  return words;
}
