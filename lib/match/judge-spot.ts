import { contains, type Span } from '#lib/text/span.ts';
import type { ArticleContext } from './context.ts';
import type { Spot } from './find-spots.ts';
import { firstIndex } from './first-index.ts';
import { isExplained, judgeCommonWord, judgeNeighbours, type Surroundings, type Verdict } from './judge-neighbours.ts';
import { capitals, capitalsOf, hasRoleWord, hasSmall, type Lexicon, manyWords, use, useOf } from './lexicon.ts';
import type { Candidate } from './types.ts';
import { wordListsOf } from './word-lists.ts';

/** No name on a page is longer, white space and all; in UTF-16 units. */
const longestName = 200;

/** Judges by its neighbours whether a spot is a name by itself, each use and kind of name by its own rule. */
export function judgeSpot(lexicon: Lexicon, context: ArticleContext, spot: Spot): Verdict {
  const pattern =
    findUse(lexicon, spot, use.full) ?? findUse(lexicon, spot, use.topic) ?? findUse(lexicon, spot, use.short);
  if (pattern === undefined) return 'free';
  const surroundings = lookAround(lexicon, context, spot);
  const oneWord = ((lexicon.meta[pattern] as number) & manyWords) === 0;
  if (useOf(lexicon, pattern) === use.topic && capitalsOf(lexicon, pattern) === capitals.any)
    return judgeCommonWord(surroundings);
  const person = lexicon.entityPerson[lexicon.owner[pattern] as number] === 1;
  if (!person && oneWord && useOf(lexicon, pattern) === use.short && isExplained(surroundings)) return 'doubt';
  return judgeNeighbours(surroundings, {
    left: person && oneWord,
    // The lists of what may follow a person's name are English; elsewhere nouns and places with capitals follow as well.
    right:
      (person && (oneWord || /^(?:en)?$/u.test(context.language(spot.block)))) ||
      (oneWord && ((lexicon.meta[pattern] as number) & hasSmall) !== 0),
  });
}

function lookAround(lexicon: Lexicon, context: ArticleContext, spot: Spot): Surroundings {
  const { text, candidates } = context.blocks[spot.block] ?? { text: '', candidates: [] };
  const owners = spot.patterns.map((pattern) => lexicon.owner[pattern] as number);
  const bears = (folded: string) => owners.some((owner) => hasRoleWord(lexicon, owner, folded));
  return {
    text,
    block: spot.block,
    start: spot.start,
    end: spot.end,
    context,
    words: wordListsOf(lexicon),
    isRole: bears,
    isInitial: bears,
    known(side, at) {
      let found: 'person' | 'thing' | undefined;
      const from = side === 'before' ? at - longestName : at;
      for (let i = firstIndex(candidates.length, (c) => (candidates[c] as Candidate).start >= from); ; i++) {
        const candidate = candidates[i];
        if (candidate === undefined || candidate.start > at) break;
        const { start, end, pattern } = candidate;
        const its = useOf(lexicon, pattern);
        if ((side === 'before' ? end : start) !== at || its === use.decoy || its === use.namesake) continue;
        if (its > use.decoy || lexicon.entityPerson[lexicon.owner[pattern] as number] !== 1) found ??= 'thing';
        else found = 'person';
      }
      return found;
    },
  };
}

/** "DAR" in a sentence is an abbreviation of something, "#Dar" anybody. */
export function isWrittenAsName(lexicon: Lexicon, context: ArticleContext, spot: Spot, pattern: number): boolean {
  const text = context.blocks[spot.block]?.text ?? '';
  if (text.charAt(spot.start - 1) === '#') return false;
  const shouted =
    ((lexicon.meta[pattern] as number) & hasSmall) !== 0 && !/\p{Ll}/u.test(text.slice(spot.start, spot.end));
  return (
    !shouted ||
    !/\p{Lu}/u.test(text.slice(spot.start, spot.end)) ||
    context.loud(spot.block, spot) ||
    isSpeaker(text, spot)
  );
}

/** "SMITH: We never asked." in a transcript. */
function isSpeaker(text: string, { start, end }: Span): boolean {
  return text.slice(0, start).trim() === '' && /^\s*:/u.test(text.slice(end, end + 10));
}

/** The first of a spot's patterns that is there for this use. */
export function findUse(lexicon: Lexicon, spot: Spot, wanted: number): number | undefined {
  return spot.patterns.find((pattern) => useOf(lexicon, pattern) === wanted);
}

/** Whether the article means somebody else by a full name: one sentence has it and what is only said of a namesake ("… , an economist"). */
export function isNamesake(lexicon: Lexicon, context: ArticleContext, spot: Spot): boolean {
  const owner = ownerInFull(lexicon, spot);
  const told = (context.blocks[spot.block]?.candidates ?? []).filter(
    ({ pattern }) => useOf(lexicon, pattern) === use.namesake && lexicon.owner[pattern] === owner,
  );
  if (told.length === 0) return false;
  const sentence = context.sentence(spot.block, spot);
  return told.some((words) => contains(sentence, words));
}

/** The entity that a spot names by more than a short form. */
export function ownerInFull(lexicon: Lexicon, spot: Spot): number | undefined {
  const full = findUse(lexicon, spot, use.full) ?? findUse(lexicon, spot, use.topic);
  return full === undefined ? undefined : lexicon.owner[full];
}
