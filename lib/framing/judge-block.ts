/** The positions of a block that has been heard, with what its sentences take up from those before without repeating it. */
import type { Discourse } from './discourse.ts';
import { outlet } from './findings.ts';
import type { Frame } from './frame.ts';
import { type Grammar, speaker } from './grammar.ts';
import type { Heard, Speakers } from './hear-block.ts';
import { type Found, judgeSentence, spansOf } from './judge-sentence.ts';
import type { Sentence } from './sentence.ts';

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
    const found = own.length > 0 ? own : referBack(each, discourse);
    const said = found.filter(({ mode }) => mode === 'reports').at(-1);
    // Only the next sentence can point back to it: further on, too much else may be meant.
    discourse.said = said ?? null;
    return found;
  });
}

/** Cells of a table and headings of a few words name what somebody says; they do not say it themselves. */
function isTold({ holder }: Found, { sentence, cell }: Heard): boolean {
  return holder !== outlet || !(cell || sentence.tokens.filter(({ kind }) => kind === 'word').length < leastWords);
}

/** "India has denied this", "Islamabad confirmed as much": what a sentence before said, taken up without its words. */
function referBack({ sentence, span, frames, elsewhere }: Heard, { said }: Discourse): Found[] {
  if (said === null || elsewhere) return [];
  const frame = frames.find(
    (each) => (each.kind === 'deny' || each.kind === 'affirm') && !each.unreal && refersBack(sentence, each),
  );
  // Whoever cannot be told may be the same who said it.
  if (frame?.holder == null || (frame.kind === 'deny' && frame.negated) || frame.holder === said.holder) return [];
  const mode = (frame.kind === 'deny') !== (frame.negated === true) ? 'rejects' : 'reports';
  const { question, framing } = said;
  return [{ question, framing, mode, holder: frame.holder, ...span, because: spansOf(sentence, [frame.cue]) }];
}

/** Whether what a verb is about is only pointed at: "this", "the claim", "such reports", with nothing more behind it. */
function refersBack(sentence: Sentence, { cue: { to } }: Frame): boolean {
  for (let i = to; i < Math.min(sentence.tokens.length, to + 5); i++) {
    if (sentence.isCue(i, 'pointers')) return !sentence.isCue(i, 'that') || isLast(sentence, i);
    if (sentence.isCue(i, 'claim-nouns')) {
      const next = sentence.tokens[i + 1];
      return next === undefined ||
        next.kind !== 'word' ||
        sentence.isCue(i + 1, 'prepositions') ||
        sentence.isCue(i + 1, 'joins')
        ? !/^(?:of|that|to|about|on|over|for)$/u.test(next?.word ?? '')
        : false;
    }
    if (
      sentence.tokens[i]?.kind !== 'word' ||
      !(
        sentence.isCue(i, 'determiners') ||
        /^(?:'s)$/u.test(sentence.tokens[i]?.word ?? '') ||
        sentence.at(i, speaker) !== null
      )
    )
      return false;
  }
  return false;
}

/** "denied that." and not "denied that it …". */
function isLast(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1];
  return (
    next === undefined || next.kind !== 'word' || ['prepositions', 'joins'].some((name) => sentence.isCue(at + 1, name))
  );
}
