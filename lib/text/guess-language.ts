import { foldOf, kind, kindOf } from './fold.ts';

/** Languages by the frequent words that they have. */
export type Languages = ReadonlyMap<string, readonly string[]>;

/** @param lines as in frequent-words.ts */
export function readLanguages(lines: readonly string[]): Languages {
  const languagesOf = new Map<string, string[]>();
  for (const [language = '', ...words] of lines.map((line) => line.split(' '))) {
    const alone = [language];
    for (const word of words) {
      const others = languagesOf.get(word);
      languagesOf.set(word, others === undefined ? alone : [...others, language]);
    }
  }
  return languagesOf;
}

/** Enough of a text to tell its language by, in UTF-16 units. */
export const languageSample = 2_000;

/** ASCII and the punctuation of newsrooms: here words are easy to tell, and folding is a matter of capitals. */
const plain = /^[\0-\x7F\u00A0-\u00A9\u00AB\u00AC\u00AE\u00AF\u00B1\u00B7\u00BB\u2010-\u2027\u2030-\u203A]*$/;

/**
 * Guesses the language of a text in Latin script by its most frequent small words.
 * Returns a primary subtag, or '' when the text is too short, in another script, or could be several languages.
 */
export function guessLanguage(text: string, languagesOf: Languages): string {
  const isCut = text.length >= languageSample;
  const sample = isCut ? text.slice(0, languageSample) : text;
  const isPlain = plain.test(sample);
  const words = isPlain ? (sample.toLowerCase().match(/[a-z0-9_]+/g) ?? []) : foldWords(sample);
  // The last word may go on.
  if (isCut && (!isPlain || /\w$/.test(sample))) words.pop();
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
