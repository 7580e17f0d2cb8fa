import { FramingBlock } from '#components/FramingBlock.tsx';
import { SilenceRow } from '#components/SilenceRow.tsx';
import { idIn } from '#lib/compare/compare-state.ts';
import { describeQuestion } from '#lib/pack/describe-question.ts';
import type { MatrixProps } from './matrix-props.ts';

/** One question where a table would be squeezed: its framings below one another, all quotes in order of date. */
export function QuestionList(props: MatrixProps) {
  const { pack, filter, state, page, onPage } = props;
  const view = describeQuestion(pack, idIn(pack, state.question) ?? '', filter);
  const said = onPage?.find(({ question }) => question === state.question);
  if (!view) return null;
  return (
    <>
      <div class="question-list">
        {view.framings.map((framing) => (
          <FramingBlock key={framing.id} framing={framing} detail="full" onPage={said} pageEvents={page?.events} />
        ))}
      </div>
      <SilenceRow sources={view.silent} />
    </>
  );
}
