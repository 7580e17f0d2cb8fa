/**
 * The case forms of names in languages that have them, so that a pack gives a name once. Russian, by ending, as its grammars
 * decline names of people and places; a form that nobody uses costs nothing. In another script than the page's no form is harmful.
 */

/** Genitive, dative, accusative, instrumental and prepositional, each as one or more endings in place of the last letters. */
type Endings = readonly (readonly string[])[];

/** What a word ends with, how much of that is dropped, and what takes its place. The first that fits holds. */
const russian: readonly (readonly [RegExp, number, Endings])[] = [
  [/[кц]ий$/u, 2, [['ого'], ['ому'], ['ого'], ['им'], ['ом']]],
  [/ий$/u, 1, [['я'], ['ю'], ['я'], ['ем'], ['и']]],
  [/й$/u, 1, [['я'], ['ю'], ['я'], ['ем'], ['е']]],
  [/ь$/u, 1, [['я'], ['ю'], ['я'], ['ем'], ['е']]],
  [/ая$/u, 2, [['ой'], ['ой'], ['ую'], ['ой'], ['ой']]],
  [/[гкхжшчщ]а$/u, 1, [['и'], ['е'], ['у'], ['ой', 'ей'], ['е']]],
  [/а$/u, 1, [['ы'], ['е'], ['у'], ['ой'], ['е']]],
  [/ия$/u, 1, [['и'], ['и'], ['ю'], ['ей'], ['и']]],
  [/я$/u, 1, [['и'], ['е'], ['ю'], ['ей'], ['е']]],
  [/[жшчщц]$/u, 0, [['а'], ['у'], ['а'], ['ем', 'ом'], ['е']]],
  // A foreign surname keeps -ом, a Russian one has -ым.
  [/(?:ин|ын|ов|ев)$/u, 0, [['а'], ['у'], ['а'], ['ом', 'ым'], ['е']]],
  [/[бвгдзклмнпрстфх]$/u, 0, [['а'], ['у'], ['а'], ['ом'], ['е']]],
];

const rules: Readonly<Record<string, typeof russian>> = { ru: russian };

/**
 * Forms of a name in the other cases, all its words in the same one; none for a language without rules here.
 * @param language primary subtag
 */
export function inflect(name: string, language: string): string[] {
  const endings = Object.hasOwn(rules, language) ? rules[language] : undefined;
  if (endings === undefined) return [];
  const words = name.split(' ');
  const forms = [0, 1, 2, 3, 4].flatMap((which) =>
    words.reduce<string[]>(
      (beginnings, word, at) =>
        formsOf(word, endings, which).flatMap((form) =>
          at === 0 ? [form] : beginnings.map((beginning) => `${beginning} ${form}`),
        ),
      [],
    ),
  );
  return [...new Set(forms)].filter((form) => form !== name);
}

/** Initials, particles and words that end in another vowel stay as they are. */
function formsOf(word: string, endings: typeof russian, which: number): string[] {
  if (!/^\p{Lu}.*\p{Ll}{2}$/u.test(word)) return [word];
  const rule = endings.find(([ending]) => ending.test(word));
  return rule === undefined
    ? [word]
    : (rule[2][which] ?? ['']).map((ending) => word.slice(0, word.length - rule[1]) + ending);
}
