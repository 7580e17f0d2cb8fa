/**
 * Classroom mode: the quotes on a question without who says them where. What is not revealed is not in the view at all, so
 * that no screen can show it by mistake: neither the source nor an id made from its name.
 */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { describeQuestion } from '#lib/pack/describe-question.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import type { Voice } from '#lib/pack/source-schema.ts';
import type { FramingView } from '#lib/pack/views.ts';
import { createNameHider, type HiddenText, hideMore } from './hide-names.ts';
import { hiderOfPeopleAndPlaces, namesOfEntity, namesOfOutlets } from './telling-names.ts';

type Quote = FramingView['quotes'][number];

/** The choice for an outlet that speaks for itself: which one is not to be told. */
export const outletItself = 'outlet';

export interface Guess {
  readonly holder: string | null;
  readonly voice: Voice | null;
}

export interface Riddle {
  /** From 1, in the order of the screen. */
  readonly number: number;
  /** Its words, without names that tell who says it. */
  readonly words: HiddenText;
  readonly lang: string;
  readonly guess: Guess;
  /** Null until it is revealed. */
  readonly answer: Answer | null;
}

export interface Answer {
  readonly quote: Quote;
  /** As it stands among the choices. */
  readonly holder: string;
}

export interface Exercise {
  readonly text: HiddenText;
  readonly framings: readonly {
    readonly label: HiddenText;
    /** Place of the framing in its question, for its colour. */
    readonly index: number;
    readonly riddles: readonly Riddle[];
  }[];
  /** Whom one can choose from: everybody with a say on the question but the outlets, by name. */
  readonly holders: readonly { readonly id: string; readonly name: string }[];
  /** Of what has been guessed and revealed: how many there are, and how many guesses say what the source says. */
  readonly score: Readonly<Record<'holder' | 'voice', { readonly same: number; readonly of: number }>>;
  readonly isAllRevealed: boolean;
}

/** What has been guessed and revealed, by the riddles' numbers. */
export interface Progress {
  readonly guesses: ReadonlyMap<number, Guess>;
  readonly revealed: ReadonlySet<number>;
  readonly all: boolean;
}

export const noProgress: Progress = { guesses: new Map(), revealed: new Set(), all: false };
const noGuess: Guess = { holder: null, voice: null };

/**
 * @param showsNames Whether names of people and places stay in the quotes: all but those of who says it.
 * @returns Null when the pack has no such question.
 */
export function viewExercise(
  pack: CompiledPack,
  question: string,
  filter: SourceFilter,
  progress: Progress,
  showsNames: boolean,
): Exercise | null {
  const view = describeQuestion(pack, question, filter);
  if (view === null) return null;
  const hideOutlets = createNameHider(namesOfOutlets(pack));
  const hideRest = showsNames ? (text: string) => [text] : hiderOfPeopleAndPlaces(pack);
  const hideIn = ({ quote, holder }: Quote) =>
    hideMore(hideMore(hideOutlets(quote), createNameHider(namesOfEntity(pack, holder.id))), hideRest);
  const quotes = view.framings.flatMap((framing) => framing.quotes);
  const viewRiddle = (quote: Quote): Riddle => {
    const number = quotes.indexOf(quote) + 1;
    const isRevealed = progress.all || progress.revealed.has(number);
    return {
      number,
      words: hideIn(quote),
      lang: quote.source.language,
      guess: progress.guesses.get(number) ?? noGuess,
      answer: isRevealed ? { quote, holder: choiceOf(quote) } : null,
    };
  };
  const framings = view.framings.map(({ label, index, quotes: own }) => ({
    label: hideOutlets(label),
    index,
    riddles: own.map(viewRiddle),
  }));
  const riddles = framings.flatMap((framing) => framing.riddles);
  return {
    text: hideOutlets(view.text),
    framings,
    holders: listChoices(quotes),
    score: { holder: scoreOf(riddles, 'holder'), voice: scoreOf(riddles, 'voice') },
    isAllRevealed: riddles.every(({ answer }) => answer !== null),
  };
}

function choiceOf({ holder }: Quote): string {
  return holder.isOutlet ? outletItself : holder.id;
}

function listChoices(quotes: readonly Quote[]): Exercise['holders'] {
  const holders = quotes
    .filter(({ holder }) => !holder.isOutlet)
    .map(({ holder }) => [holder.id, holder.name] as const);
  return [...new Map(holders)].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}

function scoreOf(riddles: readonly Riddle[], what: 'holder' | 'voice'): { readonly same: number; readonly of: number } {
  const guessed = riddles.filter(({ answer, guess }) => answer !== null && guess[what] !== null);
  const isSame = ({ answer, guess }: Riddle) =>
    what === 'holder' ? guess.holder === answer?.holder : guess.voice === answer?.quote.voice;
  return { same: guessed.filter(isSame).length, of: guessed.length };
}
