/** The positions of a block that has been heard, with what its sentences take up from those before without repeating it. */
import type { Steps } from '#lib/text/steps.ts';
import type { Discourse } from './discourse.ts';
import { stanceKey } from './find-parties.ts';
import type { Speakers } from './find-speakers.ts';
import { outlet, unplaced } from './findings.ts';
import { type Grammar, isOfSet } from './grammar.ts';
import type { Heard } from './heard.ts';
import { type Found, judgeSentence } from './judge-sentence.ts';
import { referBack, remember } from './refer-back.ts';

/** Words with which a sentence can say something of its own. */
const leastWords = 4;

export function* judgeBlock(
  grammar: Grammar,
  heard: readonly Heard[],
  speakers: Speakers,
  discourse: Discourse,
): Steps<Found[]> {
  const found: Found[] = [];
  for (const each of heard) {
    const own = each.elsewhere ? [] : judgeSentence(grammar, each, speakers).filter((one) => isTold(one, each));
    const pointed = each.elsewhere ? [] : referBack(grammar, each, own, discourse);
    const said = [...own, ...pointed].map((one) => placed(grammar, one)).filter((one) => !accusesItself(grammar, one));
    const all = [...said, ...retortsIn(grammar, said, pointed.length > 0)];
    remember(all, discourse);
    found.push(...all);
    yield;
  }
  return found;
}

/** "…, a charge Islamabad rejects", "Islamabad denies that.": a denial that says no more, by those accused, is their own answer too. */
function retortsIn(grammar: Grammar, said: readonly Found[], isPointed: boolean): Found[] {
  return grammar.retorts.flatMap(({ question, framing, by, means }) => {
    const asked = said.filter((each) => each.question === question);
    const about = asked.filter((each) => each.framing === framing);
    const isTheirs = ({ mode, holder }: Found) => mode === 'rejects' && isOfSet(grammar, holder, by);
    const denial = about.find(isTheirs);
    const isBare = about.length > 1 || isPointed;
    if (denial === undefined || !isBare || asked.some((each) => each.framing === means)) return [];
    return [{ ...denial, framing: means, mode: 'reports' }];
  });
}

/** Nobody accuses themselves: a sentence that seems to have them do so was misheard, and silence beats a wrong attribution. */
function accusesItself(grammar: Grammar, { question, framing, mode, holder }: Found): boolean {
  if (mode === 'rejects') return false;
  return grammar.accusations.some(
    (each) => each.question === question && each.framing === framing && isOfSet(grammar, holder, each.of),
  );
}

/** "The government maintains that …": whose government it is, as far as only one of the parties is known to say so. */
function placed({ partyOf }: Grammar, found: Found): Found {
  if (found.holder !== unplaced) return found;
  return { ...found, holder: partyOf.get(stanceKey(found.question, found.framing, found.mode)) ?? null };
}

/** Cells of a table and headings of a few words name what somebody says; they do not say it themselves. */
function isTold({ holder }: Found, { sentence, cell }: Heard): boolean {
  return holder !== outlet || !(cell || sentence.tokens.filter(({ kind }) => kind === 'word').length < leastWords);
}
