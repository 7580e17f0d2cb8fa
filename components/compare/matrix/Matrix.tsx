/** Questions × sources in order of date: a table where there is room, a list of questions where there is not. */
import { useMemo, useRef } from 'preact/hooks';
import { say } from '#components/compare/compare-wording.ts';
import { useWidth } from '#components/compare/use-width.ts';
import type { ViewProps } from '#components/compare/view-props.ts';
import { idIn } from '#lib/compare/compare-state.ts';
import { viewMatrix } from '#lib/compare/view-matrix.ts';
import { viewPage } from '#lib/framing/view-page.ts';
import { MatrixList } from './MatrixList.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import type { MatrixProps } from './matrix-props.ts';
import { useOpenedCell } from './opened-cell.ts';
import { QuestionHead } from './QuestionHead.tsx';
import { QuestionList } from './QuestionList.tsx';
import { QuestionTable } from './QuestionTable.tsx';
import { StanceLegend } from './Stances.tsx';

/** What a column of a table needs to be read, in rem, and the least room for a table that has to be scrolled sideways. */
const perColumn = 8.5;
const forScrolling = 60;

export function Matrix(props: ViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useWidth(frame);
  const shown = useMatrix(props);
  const { rows, sources } = shown.matrix;
  const columns = sources.length + (shown.onPage ? 2 : 1);
  const fits = room !== null && columns * perColumn <= room;
  const isWide = fits || (room !== null && room >= forScrolling);
  const isFocused = props.state.question !== null && rows.length === 1;
  const Shown = isFocused ? (isWide ? QuestionTable : QuestionList) : isWide ? MatrixTable : MatrixList;
  return (
    // Escape is a second way for what the close button of an opened cell does.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above.
    <div ref={frame} class="matrix-frame" onKeyDown={shown.opened.onKeyDown}>
      {rows.length === 0 ? <p class="soft">{say('no-questions')}</p> : <StanceLegend opens={!isFocused} />}
      {isFocused && <QuestionHead {...shown} />}
      {room !== null && rows.length > 0 && (
        <div class={isWide && !fits ? 'matrix-scrolls' : undefined}>
          <Shown {...shown} />
        </div>
      )}
    </div>
  );
}

function useMatrix(props: ViewProps): MatrixProps {
  const { pack, filter, state, page } = props;
  const question = idIn(pack, state.question);
  const entity = idIn(pack, state.entity);
  const matrix = useMemo(() => viewMatrix(pack, filter, { question, entity }), [pack, filter, question, entity]);
  const onPage = useMemo(() => page && viewPage(pack, page.frames, filter, page.hidden), [pack, filter, page]);
  return { ...props, matrix, onPage, opened: useOpenedCell() };
}
