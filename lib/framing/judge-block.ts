/** The positions of a block that has been heard, with what its sentences take up from those before without repeating it. */
import type { Discourse } from './discourse.ts';
import type { Speakers } from './find-speakers.ts';
import { outlet, unplaced } from './findings.ts';
import { type Grammar, stanceKey } from './grammar.ts';
import type { Heard } from './hear-block.ts';
import { type Found, judgeSentence } from './judge-sentence.ts';
import { referBack, remember } from './refer-back.ts';

/** Words with which a sentence can say something of its own. */
const leastWords = 4;

export function judgeBlock(
  grammar: Grammar,
  heard: readonly Heard[],
  speakers: Speakers,
  discourse: Discourse,
): Found[] {
  return heard.flatMap((each) => {
    const own = each.elsewhere ? [] : judgeSentence(grammar, each, speakers).filter((found) => isTold(found, each));
    const found = each.elsewhere ? [] : [...own, ...referBack(grammar, each, own, discourse)];
    remember(found, discourse);
    return found.map((each) => placed(grammar, each));
  });
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
