/** Inflection by a language's rules, for the verbs and nouns of word sets: an author writes "broker", not its five forms. */
import type { InflectionRules, Rewrite } from '#lib/pack/language.ts';

/** Forms of a word, as bits. */
export const form = { base: 1, third: 2, past: 4, participle: 8, ing: 16, noun: 32, other: 64 } as const;

export interface Inflected {
  readonly text: string;
  /** Bits of `form`. */
  readonly forms: number;
}

export interface Inflector {
  /** All forms of a verb; of a phrasal verb ("step in") the first word is inflected. */
  verb(verb: string): Inflected[];
  /** Singular and plural; of a compound the last word is inflected. */
  noun(noun: string): Inflected[];
}

export function createInflector({ verbs, nouns }: InflectionRules): Inflector {
  const irregular = new Map(Object.entries(verbs.irregular));
  const third = createRewriter(verbs.third);
  const plural = createRewriter(nouns.plural);
  const ending = (list: readonly Rewrite[]) => {
    const rewrite = createRewriter(list);
    const isDoubled = createDoubling(verbs);
    return (word: string) => rewrite(isDoubled(word) ? word + word.slice(-1) : word);
  };
  const [pastOf, ingOf] = [ending(verbs.past), ending(verbs.ing)];
  return {
    verb(verb) {
      const [head = '', ...rest] = verb.split(' ');
      const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
      const [past = pastOf(head), participle = past, present = third(head)] = irregular.get(head) ?? [];
      const forms = new Map<string, number>();
      const add = (text: string, bits: number) => forms.set(text + tail, (forms.get(text + tail) ?? 0) | bits);
      add(head, form.base);
      add(present, form.third);
      add(past, form.past);
      add(participle, form.participle);
      add(ingOf(head), form.ing);
      // "called off" has "called it off" beside it.
      const [particle = ''] = rest;
      if (rest.length === 1 && verbs.split.particles.includes(particle))
        for (const [text, bits] of [...forms])
          for (const object of verbs.split.objects) forms.set(text.replace(' ', ` ${object} `), bits);
      return [...forms].map(([text, bits]) => ({ text, forms: bits }));
    },
    noun: (noun) => [
      { text: noun, forms: form.noun },
      { text: plural(noun), forms: form.noun },
    ],
  };
}

/** Rewrites by the first rule that fits. */
function createRewriter(list: readonly Rewrite[]): (word: string) => string {
  const rules = list.map(([pattern = '', replacement = '']) => ({ pattern: new RegExp(pattern, 'u'), replacement }));
  return (word) => {
    const rule = rules.find(({ pattern }) => pattern.test(word));
    return rule === undefined ? word : word.replace(rule.pattern, rule.replacement);
  };
}

/** Whether a verb doubles its last letter before an ending. */
function createDoubling({ doubled, doubles }: InflectionRules['verbs']): (word: string) => boolean {
  const pattern = doubles === '' ? null : new RegExp(doubles, 'u');
  return (word) => pattern?.test(word) === true || doubled.some((end) => word.endsWith(end));
}
