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

/**
 * Guesses the language of a text in Latin script by its most frequent small words.
 * Returns a primary subtag, or '' when the text is too short, in another script, or could be several languages.
 */
export function guessLanguage(text: string): string {
  const counts = new Map<string, number>();
  let start = -1;
  let isPlain = true;
  for (let i = 0; i <= text.length && i < languageSample; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32;
    const now = kindOf(unit);
    if (start < 0 && (now === kind.letter || now === kind.capital)) start = i;
    if (now < kind.format) {
      if (start >= 0) count(isPlain ? text.slice(start, i).toLowerCase() : fold(text, start, i), counts);
      start = -1;
      isPlain = true;
    } else if (unit > 127) isPlain = false;
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= 3 && best[1] >= 2 * (second?.[1] ?? 0) ? best[0] : '';
}

function count(word: string, counts: Map<string, number>): void {
  for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
}

/** The letters of a word, folded, without what does not count as one. */
function fold(text: string, start: number, end: number): string {
  let word = '';
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const now = kindOf(unit);
    if (now === kind.letter || now === kind.capital) word += String.fromCharCode(foldOf(unit));
  }
  return word;
}
