import type { Steps } from '#lib/text/steps.ts';
import { notesOn } from './block-notes.ts';
import type { ArticleContext } from './context.ts';
import { findSpots, type Spot } from './find-spots.ts';
import type { Verdict } from './judge-neighbours.ts';
import { isNamesake, judgeSpot, ownerInFull } from './judge-spot.ts';
import { type Lexicon, use, useOf } from './lexicon.ts';
import type { ScannedBlock } from './types.ts';

export interface JudgedSpot {
  readonly spot: Spot;
  readonly verdict: Verdict;
}

/** What came of a block's names, and all that it took from the rest of the article. */
export interface JudgedBlock {
  readonly spots: readonly JudgedSpot[];
  /** Entities that the block shows to be somebody else of that name. */
  readonly namesakes: readonly number[];
  readonly index: number;
  readonly language: string;
  readonly answers: readonly Answer[];
}

/** Data and no functions: a function would keep the whole article in memory as it was when it was asked. */
type Question = { readonly common: string } | { readonly word: string; readonly words: string };

interface Answer {
  readonly question: Question;
  readonly answer: boolean;
}

const nobody: readonly number[] = [];

/**
 * Finds and judges the spots of an article, block by block. A block that was judged before is judged anew only when the
 * article now answers otherwise to something the rules asked.
 */
export function* judgeSpots(lexicon: Lexicon, context: ArticleContext): Steps<JudgedSpot[]> {
  const all: JudgedSpot[] = [];
  const namesakes = new Set<number>();
  for (const [index, block] of context.blocks.entries()) {
    if (!block.candidates.some(({ pattern }) => useOf(lexicon, pattern) <= use.decoy)) continue;
    const judged = judgeBlock(lexicon, context, block, index);
    for (const spot of judged.spots) all.push(spot);
    for (const entity of judged.namesakes) namesakes.add(entity);
    yield;
  }
  return namesakes.size > 0 ? giveToNamesakes(lexicon, all, namesakes) : all;
}

/** Somebody else in one place is somebody else in the whole article. What a block keeps of its names is not touched. */
function giveToNamesakes(
  lexicon: Lexicon,
  judged: readonly JudgedSpot[],
  namesakes: ReadonlySet<number>,
): JudgedSpot[] {
  return judged.map((each) => {
    const owner = ownerInFull(lexicon, each.spot);
    return owner !== undefined && namesakes.has(owner) ? { spot: each.spot, verdict: 'other' } : each;
  });
}

function judgeBlock(lexicon: Lexicon, context: ArticleContext, block: ScannedBlock, index: number): JudgedBlock {
  const notes = notesOn(block);
  const language = context.language(index);
  const before = notes.judged;
  if (
    before?.language === language &&
    before.answers.every(({ question, answer }) => ask(context, question) === answer)
  ) {
    if (before.index !== index) notes.judged = moveTo(before, index);
    return notes.judged as JudgedBlock;
  }
  const answers: Answer[] = [];
  const listening = listenTo(context, answers);
  const spots = findSpots(lexicon, block, index, language).map((spot) => ({
    spot,
    verdict: judgeSpot(lexicon, listening, spot),
  }));
  const namesakes = findNamesakes(lexicon, listening, block, spots);
  notes.judged = { spots, namesakes, index, language, answers };
  return notes.judged;
}

function findNamesakes(
  lexicon: Lexicon,
  context: ArticleContext,
  { candidates }: ScannedBlock,
  judged: readonly JudgedSpot[],
): readonly number[] {
  if (!candidates.some(({ pattern }) => useOf(lexicon, pattern) === use.namesake)) return nobody;
  return judged.flatMap(({ spot }) => (isNamesake(lexicon, context, spot) ? (ownerInFull(lexicon, spot) ?? []) : []));
}

/** Blocks that came or went above a block shift it. */
function moveTo(judged: JudgedBlock, index: number): JudgedBlock {
  const spots = judged.spots.map(({ spot, verdict }) => ({ spot: { ...spot, block: index }, verdict }));
  return { ...judged, spots, index };
}

/** The same context, writing down what it says of more than the block itself. */
function listenTo(context: ArticleContext, answers: Answer[]): ArticleContext {
  const note = (question: Question): boolean => {
    const answer = ask(context, question);
    answers.push({ question, answer });
    return answer;
  };
  return {
    ...context,
    isCommonWord: (common) => note({ common }),
    isElsewhere: (word, words) => note({ word, words }),
  };
}

function ask(context: ArticleContext, question: Question): boolean {
  return 'common' in question
    ? context.isCommonWord(question.common)
    : context.isElsewhere(question.word, question.words);
}
