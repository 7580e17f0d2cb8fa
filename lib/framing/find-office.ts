/** Whom an office speaks for: "the spokesman", "officials there", "the prime minister". */
import type { Discourse, Speaking } from './discourse.ts';
import { unplaced } from './findings.ts';
import type { Sentence } from './sentence.ts';
import { cue, speaker } from './sets.ts';

/** "the spokesman", "officials there", "the government": by the office last named, the place, the article’s own country. */
export function officeHolder(sentence: Sentence, from: number, to: number, discourse: Discourse): Speaking | undefined {
  const known = sentence.isWord(from, 'definite') ? recallRole(sentence, from, to, discourse) : undefined;
  if (known !== undefined) return known;
  if (sentence.all(cue('there')).some((label) => from <= label.from && label.to <= to)) return discourse.group ?? null;
  const isThe = sentence.isWord(from, 'definite');
  if (hasStateRole(sentence, from, to)) {
    const last = sentence.heading || !isThe ? null : discourse.speaker;
    return placeAhead(sentence, from) ?? discourse.home ?? last ?? unplaced;
  }
  if (!hasRole(sentence, from, to)) return undefined;
  const isOffice = officeIn(sentence, from, to) !== null;
  return isThe && isOffice ? (discourse.speaker ?? discourse.person ?? discourse.home) : null;
}

/** "In Islamabad, officials said": where those speak whom nothing else places. */
function placeAhead(sentence: Sentence, before: number): Speaking | undefined {
  if (!sentence.isCue(0, 'prepositions')) return undefined;
  const place = sentence.all(speaker).find(({ from, to, person }) => from <= 2 && to <= before && !person);
  return place !== undefined && sentence.tokens[place.to]?.kind === 'comma' ? place.holder : undefined;
}

/** "Home Minister Amit Shah": whoever holds an office that the article gives no country speaks for its own. */
export function homeOffice(sentence: Sentence, from: number, to: number, { home }: Discourse): Speaking {
  return hasStateRole(sentence, from, to) ? (home ?? unplaced) : null;
}

/** "the defence ministry", "officials"; not "a former official". */
function hasStateRole(sentence: Sentence, from: number, to: number): boolean {
  const isPast = sentence.all(cue('past-offices')).some((label) => from <= label.from && label.to <= to);
  return !isPast && sentence.all(cue('state-roles')).some((label) => from <= label.from && label.to <= to);
}

/** The last word of an office among the words of a subject: "spokesperson" of "the Foreign Office spokesperson". */
function officeIn(sentence: Sentence, from: number, to: number): string | null {
  const office = sentence.all(cue('offices')).findLast((label) => from <= label.from && label.to <= to);
  return office === undefined ? null : (sentence.tokens[office.from]?.word ?? null);
}

export function rememberRole(
  sentence: Sentence,
  from: number,
  to: number,
  holder: Speaking,
  discourse: Discourse,
): void {
  const office = officeIn(sentence, from, to);
  if (office === null) return;
  discourse.roles.set(office, holder);
  discourse.roles.set(fullOfficeIn(sentence, from, to), holder);
}

function recallRole(sentence: Sentence, from: number, to: number, discourse: Discourse): Speaking | undefined {
  const words = sentence.tokens.slice(from, to).map(({ word }) => word);
  const title = [...discourse.titles].findLast(([each]) => words.join(' ').includes(each));
  if (title !== undefined) return title[1];
  const office = officeIn(sentence, from, to);
  return office === null ? undefined : discourse.roles.get(fullOfficeIn(sentence, from, to));
}

/** With the word before it, unless that is an article: "defence minister" is not "foreign minister", "the minister" may be either. */
function fullOfficeIn(sentence: Sentence, from: number, to: number): string {
  const office = sentence.all(cue('offices')).findLast((label) => from <= label.from && label.to <= to);
  const words = sentence.tokens.slice(Math.max(from, (office?.from ?? 0) - 1), office?.to ?? 0);
  return words
    .filter((_, n) => n > 0 || !sentence.isCue((office?.from ?? 0) - 1, 'determiners') || words.length === 1)
    .map(({ word }) => word)
    .join(' ');
}

export function hasRole(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (sentence.isCue(i, 'roles')) return true;
  return false;
}
