/** English inflection by rule, for the verbs and nouns of a pack's rules: an author writes "broker", not its five forms. */

/** Forms of a word, as bits. */
export const form = { base: 1, third: 2, past: 4, participle: 8, ing: 16, noun: 32, other: 64 } as const;

export interface Inflected {
  readonly text: string;
  /** Bits of `form`. */
  readonly forms: number;
}

const irregular: Readonly<Record<string, readonly [past: string, participle?: string, third?: string]>> = {
  say: ['said'],
  tell: ['told'],
  make: ['made'],
  take: ['took', 'taken'],
  see: ['saw', 'seen'],
  hold: ['held'],
  think: ['thought'],
  write: ['wrote', 'written'],
  read: ['read'],
  put: ['put'],
  find: ['found'],
  know: ['knew', 'known'],
  feel: ['felt'],
  speak: ['spoke', 'spoken'],
  cast: ['cast'],
  shoot: ['shot'],
  throw: ['threw', 'thrown'],
  stand: ['stood'],
  give: ['gave', 'given'],
  bring: ['brought'],
  come: ['came', 'come'],
  get: ['got', 'got'],
  go: ['went', 'gone', 'goes'],
  do: ['did', 'done', 'does'],
  lead: ['led'],
  strike: ['struck'],
  hit: ['hit'],
  cut: ['cut'],
  set: ['set'],
  keep: ['kept'],
  win: ['won'],
  lose: ['lost'],
  bear: ['bore', 'borne'],
  draw: ['drew', 'drawn'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  leave: ['left'],
  build: ['built'],
  have: ['had', 'had', 'has'],
  be: ['was', 'been', 'is'],
  send: ['sent'],
  seek: ['sought'],
  undercut: ['undercut'],
  swear: ['swore', 'sworn'],
  spell: ['spelt'],
  lay: ['laid'],
  lie: ['lay', 'lain'],
  fight: ['fought'],
  choose: ['chose', 'chosen'],
  rise: ['rose', 'risen'],
  fall: ['fell', 'fallen'],
  meet: ['met'],
  pay: ['paid'],
  drive: ['drove', 'driven'],
  show: ['showed', 'shown'],
  teach: ['taught'],
  withdraw: ['withdrew', 'withdrawn'],
  freeze: ['froze', 'frozen'],
  bind: ['bound'],
  wage: ['waged'],
  become: ['became', 'become'],
  grow: ['grew', 'grown'],
  spread: ['spread'],
  beget: ['begot', 'begotten'],
  forge: ['forged'],
  bid: ['bid'],
  broadcast: ['broadcast'],
  shut: ['shut'],
  quit: ['quit'],
  stick: ['stuck'],
  bomb: ['bombed'],
  undo: ['undid', 'undone', 'undoes'],
  rebut: ['rebutted'],
  stem: ['stemmed'],
  steer: ['steered'],
};
/** Verbs whose last consonant is doubled though they have more than one syllable. */
const doubling =
  /(?:admit|refer|occur|concur|prefer|rebut|label|model|travel|quarrel|signal|compel|permit|commit|submit|deter|undercut|cut|put|set|get|quit)$/u;
const shortVerb = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/u;

/** All forms of a verb; of a phrasal verb ("step in") the first word is inflected. */
export function inflectVerb(verb: string): Inflected[] {
  const [head = '', ...rest] = verb.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const known = Object.hasOwn(irregular, head) ? irregular[head] : undefined;
  const past = known?.[0] ?? addEnding(head, 'ed');
  const participle = known === undefined ? past : (known[1] ?? past);
  const forms = new Map<string, number>();
  const add = (text: string, bits: number) => forms.set(text + tail, (forms.get(text + tail) ?? 0) | bits);
  add(head, form.base);
  add(known?.[2] ?? addS(head), form.third);
  add(past, form.past);
  add(participle, form.participle);
  add(addEnding(head, 'ing'), form.ing);
  return [...forms].map(([text, bits]) => ({ text, forms: bits }));
}

/** Singular and plural; of a compound the last word is inflected. */
export function inflectNoun(noun: string): Inflected[] {
  return [
    { text: noun, forms: form.noun },
    { text: addS(noun), forms: form.noun },
  ];
}

function addS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  if (/man$/u.test(word)) return `${word.slice(0, -3)}men`;
  return `${word}s`;
}

function addEnding(word: string, ending: 'ed' | 'ing'): string {
  if (ending === 'ed' && /[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ied`;
  if (ending === 'ing' && /ie$/u.test(word)) return `${word.slice(0, -2)}ying`;
  if (ending === 'ing' && /[^eoy]e$/u.test(word)) return `${word.slice(0, -1)}ing`;
  if (ending === 'ed' && /e$/u.test(word)) return `${word}d`;
  if (doubling.test(word) || (shortVerb.test(word) && !/[wxy]$/u.test(word))) return word + word.slice(-1) + ending;
  return word + ending;
}
