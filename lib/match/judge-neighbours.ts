import type { Span } from '#lib/text/span.ts';
import type { ArticleContext } from './context.ts';
import { foldWord, type Neighbour, wordAfter, wordBefore } from './neighbours.ts';
import type { WordLists } from './word-lists.ts';

/** `free`: the name stands for itself; `other`: it is part of someone or something else's name; `doubt`: it may be. */
export type Verdict = 'free' | 'other' | 'doubt';

/** How much of the neighbourhood can turn a name into another one. */
export interface Strictness {
  /** A family or first name alone: any unknown capitalised word before it is a first name or title of someone else. */
  readonly left: boolean;
  /** A person's name, or one word: any unknown capitalised word after it goes on with the name. */
  readonly right: boolean;
}

export interface Surroundings extends Span {
  readonly text: string;
  readonly block: number;
  readonly context: ArticleContext;
  readonly words: WordLists;
  /** What of the lexicon ends (`before`) or begins (`after`) exactly there: a person, something else, or nothing. */
  readonly known: (side: 'before' | 'after', at: number) => 'person' | 'thing' | undefined;
  /** Folded words of the roles the bearers hold, and the first letters of their names. */
  readonly isRole: (folded: string) => boolean;
  readonly isInitial: (folded: string) => boolean;
}

/** Judges whether a name's neighbours make it part of a longer name that the lexicon does not know. */
export function judgeNeighbours(at: Surroundings, strictness: Strictness): Verdict {
  const right = judgeAfter(at, strictness);
  if (right !== 'free') return right;
  if (strictness.left) return judgeBefore(at);
  return strictness.right ? judgeFullNameBefore(at) : 'free';
}

/** "Begum Ishaq Dar" is named after her husband. */
function judgeFullNameBefore(at: Surroundings): Verdict {
  const left = wordBefore(at.text, at.start);
  return left?.capital === true && /^(?:join|stop)$/u.test(left.gap) && at.words.kinTitles.has(left.folded)
    ? 'other'
    : 'free';
}

/**
 * Judges a common word ("ceasefire") that means its entity only in the topic: a proper name the pack does not know, right
 * before it or as its place or parties, makes it another one ("the Colombo ceasefire", "a ceasefire between Ruritania and …").
 */
export function judgeCommonWord(at: Surroundings): Verdict {
  if (at.context.loud(at.block, at)) return 'free';
  const left = wordBefore(at.text, at.start);
  if (
    left?.capital &&
    /^(?:join|hyphen)$/u.test(left.gap) &&
    !isHarmless(at, left) &&
    at.known('before', left.end) === undefined
  ) {
    return 'other';
  }
  const link = /^(?:\s+\p{Ll}+)?\s+(?:in|between|with|for|of)\s+(?:the\s+)?(?=\p{Lu})/u.exec(
    at.text.slice(at.end, at.end + 60),
  );
  if (link === null) return 'free';
  const party = wordAfter(at.text, at.end + link[0].length);
  return party !== undefined && !isHarmless(at, party) && at.known('after', party.start) === undefined
    ? 'other'
    : 'free';
}

function isHarmless(at: Surroundings, word: Neighbour): boolean {
  return (
    /^(?:north|south|east|west)/u.test(word.folded) ||
    at.words.functionWords.has(word.folded) ||
    at.words.titles.has(word.folded) ||
    (opensPhrase(at.text, word) && at.context.isCommonWord(word.folded))
  );
}

function judgeBefore(at: Surroundings): Verdict {
  const left = wordBefore(at.text, at.start);
  if (left === undefined) return 'free';
  // Scripts without capitals do not tell a first name from another word; a word the article also has elsewhere is none.
  const uncased = !/\p{Lu}|\p{Ll}/u.test(at.text.slice(at.start, at.end));
  if (uncased && left.gap === 'join' && left.end < at.start)
    return at.context.isElsewhere(left.text, at.text.slice(left.start, at.end)) ? 'free' : 'doubt';
  switch (left.gap) {
    case 'break':
      return 'free';
    case 'stop':
      return isSingleLetter(left) ? judgeInitial(at, left) : /^(?:mrs|mme|mlle)$/u.test(left.folded) ? 'other' : 'free';
    case 'ampersand':
      return left.capital && at.known('before', left.end) === undefined ? 'other' : 'free';
    case 'hyphen':
      return judgeCompound(at, left);
    case 'join':
      return left.capital ? judgeCapitalBefore(at, left) : judgeSmallBefore(at, left);
  }
}

function judgeSmallBefore(at: Surroundings, left: Neighbour): Verdict {
  if (at.words.particles.has(left.folded)) return 'other';
  return at.words.kinTitles.has(left.folded) ? 'doubt' : 'free';
}

/** "Trump-Modi" joins two people, "Khan-Sharif" is one when a first name stands before it. */
function judgeCompound(at: Surroundings, left: Neighbour): Verdict {
  if (at.words.particles.has(left.folded)) return 'other';
  if (!left.capital || at.known('before', left.end) !== undefined) return 'free';
  return judgeBefore({ ...at, start: left.start });
}

/** How headlines' verbs end ("Endorses", "Informs") and first names hardly do. */
const verbEnding =
  /(?:ates|i[sz]es|rses|nces|dges|shes|ches|sses|ents|cts|pts|sts|rts|rms|rns|lls|lks|lts|nds|lds|cks|unts|wns)$/u;

function judgeCapitalBefore(at: Surroundings, left: Neighbour): Verdict {
  const { folded } = left;
  if (/['’]s?$/u.test(left.text) || at.words.titles.has(folded) || at.isRole(folded)) return 'free';
  if (at.words.kinTitles.has(folded) || at.words.particles.has(folded)) return 'other';
  if (isSingleLetter(left)) return judgeInitial(at, left);
  const known = at.known('before', left.end);
  if (known === 'thing') return 'free';
  const loud = at.context.loud(at.block, at);
  if (known === undefined && isOrdinaryWord(at, left, loud)) return 'free';
  return loud || opensLine(at, left) ? 'doubt' : 'other';
}

/** Whether a capitalised word the lexicon does not know has its capital from the headline, the sentence or the calendar. */
function isOrdinaryWord(at: Surroundings, left: Neighbour, loud: boolean): boolean {
  const { folded } = left;
  const listed = at.words.functionWords.has(folded);
  if (at.words.towns.has(folded) && afterPreposition(at.text, left)) return true;
  if (loud)
    return listed || verbEnding.test(folded) || at.words.headlineVerbs.has(folded) || at.context.isCommonWord(folded);
  if (opensPhrase(at.text, left)) return listed || /(?:ing|ed|ly)$/u.test(folded) || at.context.isCommonWord(folded);
  return /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
    folded,
  );
}

function afterPreposition(text: string, { start }: Neighbour): boolean {
  return /(?<![\p{L}\p{M}])(?:in|from|at|to|near|outside|via)\s+$/iu.test(text.slice(Math.max(0, start - 20), start));
}

function judgeInitial(at: Surroundings, left: Neighbour): Verdict {
  // X is also where people post.
  return at.isInitial(left.folded) ? 'free' : left.folded === 'x' ? 'doubt' : 'other';
}

function judgeAfter(at: Surroundings, strictness: Strictness): Verdict {
  const tail = at.text.slice(at.end, at.end + 40);
  // Looked at twice where it can be either: what a word must not go on with is costly to get ready, and rarely needed.
  if (/^,?\s+[JSI]/.test(tail) && /^,?\s+(?:Jr|Sr|JR|SR|I{2,3}|IV)(?![\p{L}\p{N}])/u.test(tail)) return 'other';
  if (
    /^\s+(?:&|and)\s/i.test(tail) &&
    /^\s+(?:&|and)\s+(?:sons|co|company|associates|partners|brothers|bros)(?![\p{L}\p{N}])/iu.test(tail)
  )
    return 'other';
  const right = wordAfter(at.text, at.end);
  if (right === undefined) return 'free';
  const { folded } = right;
  if (right.gap === 'hyphen') {
    return at.words.particles.has(folded) ||
      /^[ei]$/u.test(folded) ||
      (right.capital && (at.words.namesakes.has(folded) || at.words.suffixes.has(folded)))
      ? 'other'
      : 'free';
  }
  if (right.gap === 'ampersand' && strictness.left && right.capital && at.known('after', right.start) === undefined)
    return 'other';
  if (right.gap !== 'join') return 'free';
  if (!right.capital) return judgeSmallAfter(at, strictness, right);
  if (at.words.suffixes.has(folded) || at.words.namesakes.has(folded)) return 'other';
  if (!strictness.right) return 'free';
  if (strictness.left && at.words.families.has(folded)) return 'doubt';
  return judgeCapitalAfter(at, strictness, right);
}

function judgeSmallAfter(at: Surroundings, strictness: Strictness, right: Neighbour): Verdict {
  if (!strictness.left) return 'free';
  if (at.words.particles.has(right.folded)) return 'other';
  if (at.words.families.has(right.folded) || at.words.suffixes.has(right.folded)) return 'doubt';
  // "the Sharif of Mecca": a title.
  const left = wordBefore(at.text, at.start);
  return right.folded === 'of' && left?.gap === 'join' && /^(?:the|a)$/u.test(left.folded) ? 'other' : 'free';
}

function judgeCapitalAfter(at: Surroundings, strictness: Strictness, right: Neighbour): Verdict {
  const { folded } = right;
  if (at.words.particles.has(folded)) return 'other';
  if (at.words.functionWords.has(folded)) return 'free';
  const known = at.known('after', right.start);
  if (
    at.words.attributes.has(folded) ||
    at.words.titles.has(folded) ||
    at.isRole(folded) ||
    known === 'thing' ||
    (known === 'person' && !strictness.left)
  ) {
    // "Sharif General Hospital", "Modi India Foundation".
    const second = wordAfter(at.text, right.end);
    return second?.gap === 'join' && second.capital && at.words.namesakes.has(second.folded) ? 'other' : 'free';
  }
  if (!at.context.loud(at.block, at)) return 'other';
  if (!strictness.left) return 'free';
  return /(?:s|ed|ing|ly)$/u.test(folded) || at.words.headlineVerbs.has(folded) || at.context.isCommonWord(folded)
    ? 'free'
    : 'doubt';
}

/**
 * Whether a longer name that holds a short form is somebody who may be called by it: "Aleem Dar" and "Wang Wenbin" may, "Trump
 * Tower" and "Sharif Street" may not. `leads`: the short form begins names, as "Wang" does.
 */
export function isBorne(words: WordLists, text: string, short: Span, longer: Span, leads: boolean): boolean {
  const next = wordAfter(text, short.end);
  if (next?.gap !== 'join') return true;
  if (next.capital) {
    if (words.namesakes.has(next.folded) || words.families.has(next.folded) || words.attributes.has(next.folded))
      return false;
    return leads || short.end < longer.end || wordBefore(text, short.start)?.gap === 'join';
  }
  return short.end >= longer.end || words.particles.has(next.folded);
}

/** "Sindoor is the red powder …", "Sindoor is worn by …": a sentence that begins with the word and says what it is speaks of the word. */
export function isExplained({ text, start, end, context }: Surroundings): boolean {
  const left = wordBefore(text, start);
  if (left !== undefined && left.gap !== 'break' && left.gap !== 'stop') return false;
  if (context.isCommonWord(foldWord(text.slice(start, end)))) return true;
  return /^(?:,\s+(?:an?|the|or|which|meaning|with\s+an?)|\s+(?:is|are|was)\s+(?:an?|the)|\s+(?:is|are)\s+(?:\p{Ll}+ly\s+|often\s+|also\s+)?\p{Ll}+(?:ed|[rw]n)|\s+(?:means|refers)|\s*\()(?![\p{L}])/u.test(
    text.slice(end, end + 30),
  );
}

function isSingleLetter({ folded }: Neighbour): boolean {
  return folded.length === 1;
}

/** Whether a word begins a sentence, a quotation or a line, so that its capital says nothing. */
function opensPhrase(text: string, word: Neighbour): boolean {
  const left = wordBefore(text, word.start);
  return left === undefined || left.gap === 'break' || left.gap === 'stop';
}

/** Whether a word begins a heading, a table cell or a list item, where a capital may well be a verb's. */
function opensLine({ text, block, context }: Surroundings, word: Neighbour): boolean {
  return (
    /[|•·:–—-]\s*$/u.test(text.slice(0, word.start)) ||
    (word.start === 0 && context.blocks[block]?.kind !== 'paragraph')
  );
}

const fileEnding =
  /[\p{L}\p{N}]\.(?:com|org|net|gov|edu|info|news|html?|php|aspx?|pdf|docx?|jpe?g|png|gif|webp|svg|mp[34]|js|css|json|xml|zip|in|pk|cn|uk|co|io|tv|us)(?![\p{L}\p{N}])/iu;

/** Something of this is in all that follows; most words have a comma or a full stop at their end and nothing else. */
const unlikeProse = /[@:/~$={}<>\\`_(]|\../;

/** Whether a span stands in an address, a handle, a file name or code: there nobody is spoken of. A hash tag is none of these. */
export function isAddress(text: string, { start, end }: Span): boolean {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 200 && !/\s/u.test(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < 200 && !/\s/u.test(text.charAt(to))) to++;
  const chunk = text.slice(from, to);
  if (chunk.length === end - start || !unlikeProse.test(chunk)) return false;
  if (/@[\p{L}\p{N}_]|:\/\/|^[("'“‘[]*www\./iu.test(chunk)) return true;
  // A path, but not "Trump/Modi/Sharif".
  if (/^[/~.]|\/\p{Ll}[^/]*\/|\/[^/]*\/\p{Ll}/u.test(chunk)) return true;
  if (
    /[$={}<>\\`_]/u.test(chunk.charAt(start - from - 1)) ||
    /^(?:\(\)|[\\={}<>_]|\.\p{Ll})/u.test(text.slice(end, end + 3))
  )
    return true;
  return fileEnding.test(chunk);
}
