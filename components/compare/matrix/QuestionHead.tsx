import { say } from '#components/compare/compare-wording.ts';
import { StateLink } from '#components/compare/StateLink.tsx';
import { HiddenNote } from '#components/HiddenNote.tsx';
import { PackText } from '#components/PackText.tsx';
import type { MatrixProps } from './matrix-props.ts';

/** The one question that is looked at, how much there is on it, and the way back to all. */
export function QuestionHead({ state, matrix, onChangeFilter }: MatrixProps) {
  const [row] = matrix.rows;
  if (!row) return null;
  const { hiddenFramings, framings, cells } = row;
  const speaking = cells.filter((cell) => cell.framings.length > 0).length;
  return (
    <div class="question-head">
      <StateLink class="link" state={state} to={{ question: null }}>
        <span class="chevron chevron-back" /> {say('all-questions-back')}
      </StateLink>
      <h3>
        <PackText>{row.text}</PackText>
      </h3>
      <p class="soft">
        {say('question-counts', { framings: say('framings', { n: framings.length }), n: speaking, of: cells.length })}
      </p>
      {hiddenFramings > 0 && (
        <HiddenNote text={say('framings-hidden', { n: hiddenFramings })} onChangeFilter={onChangeFilter} />
      )}
    </div>
  );
}
