import { Stances } from '#components/compare/matrix/Stances.tsx';
import { StateLink } from '#components/compare/StateLink.tsx';
import type { ViewProps } from '#components/compare/view-props.ts';
import { framingColours } from '#components/framing-colours.ts';
import { PackText } from '#components/PackText.tsx';
import { QuoteBlock } from '#components/QuoteBlock.tsx';
import { refIn } from '#lib/compare/compare-state.ts';
import type { SourceDetail } from '#lib/compare/describe-source.ts';

/** What a source says on each question it addresses, every quote in its sentence. */
export function SourcePositions({
  pack,
  state,
  questions,
}: Pick<ViewProps, 'pack' | 'state'> & Pick<SourceDetail, 'questions'>) {
  return (
    <ol class="source-positions">
      {questions.map(({ id, text, framings }) => (
        <li key={id}>
          <h4>
            <StateLink state={state} to={{ view: 'matrix', question: refIn(pack, id) }}>
              <PackText>{text}</PackText>
            </StateLink>
          </h4>
          {framings.map((framing) => (
            <section key={framing.id} class="framing" style={framingColours(framing.index)}>
              <h5>
                <PackText>{framing.label}</PackText> <Stances stances={framing.stances} />
              </h5>
              {framing.quotes.map((quote) => (
                <QuoteBlock key={quote.id} quote={quote} />
              ))}
            </section>
          ))}
        </li>
      ))}
    </ol>
  );
}
