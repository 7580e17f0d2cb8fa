/** What a class may talk about once it has guessed, drawn from the quotes themselves. They give answers away: for the teacher. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { describeQuestion } from '#lib/pack/describe-question.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import type { FramingView } from '#lib/pack/views.ts';

type Quote = FramingView['quotes'][number];

/** Numbers are those of the riddles, in their order. */
export type Hint =
  /** One speaker, several framings. */
  | { readonly kind: 'moved'; readonly name: string; readonly numbers: readonly number[] }
  | { readonly kind: 'rejects' | 'headline' | 'reported' | 'credited'; readonly numbers: readonly number[] }
  | { readonly kind: 'silent'; readonly names: readonly string[] };

/** Hints that have anything to point at, those about speakers first. */
export function listHints(pack: CompiledPack, question: string, filter: SourceFilter): readonly Hint[] {
  const view = describeQuestion(pack, question, filter);
  if (view === null) return [];
  const quotes = view.framings.flatMap((framing) => framing.quotes.map((quote) => ({ quote, framing: framing.id })));
  const numbersOf = (isMeant: (quote: Quote) => boolean) =>
    quotes.flatMap(({ quote }, at) => (isMeant(quote) ? [at + 1] : []));
  const speakers = Map.groupBy(
    quotes.filter(({ quote }) => !quote.holder.isOutlet && quote.mode !== 'rejects'),
    ({ quote }) => quote.holder.id,
  );
  const moved = [...speakers.values()].flatMap((own): Hint[] => {
    const [first] = own;
    if (first === undefined || new Set(own.map(({ framing }) => framing)).size < 2) return [];
    const { id, name } = first.quote.holder;
    return [{ kind: 'moved', name, numbers: numbersOf(({ holder, mode }) => holder.id === id && mode !== 'rejects') }];
  });
  const marked: readonly Hint[] = [
    { kind: 'rejects', numbers: numbersOf(({ mode }) => mode === 'rejects') },
    { kind: 'headline', numbers: numbersOf(({ voice }) => voice === 'headline') },
    { kind: 'reported', numbers: numbersOf(({ voice }) => voice === 'reported') },
    { kind: 'credited', numbers: numbersOf(({ claimedOrigin }) => claimedOrigin !== null) },
  ];
  const silent: Hint = { kind: 'silent', names: view.silent.map(({ publisher }) => publisher) };
  // What most quotes have in common points at nothing.
  const isTelling = (numbers: readonly number[]) => numbers.length > 0 && numbers.length <= quotes.length / 2;
  return [...moved, ...marked, silent].filter((hint) =>
    'numbers' in hint ? isTelling(hint.numbers) : hint.names.length > 0,
  );
}
