/** Questions × sources in order of date: a table where there is room, a list of questions where there is not. */
import { useMemo, useRef } from 'preact/hooks';
import { say } from '#components/compare/compare-wording.ts';
import { useRoom } from '#components/compare/use-room.ts';
import type { ViewProps } from '#components/compare/view-props.ts';
import { idIn } from '#lib/compare/compare-state.ts';
import { viewMatrix } from '#lib/compare/view-matrix.ts';
import { viewPage } from '#lib/framing/view-page.ts';
import { MatrixList } from './MatrixList.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import type { MatrixProps } from './matrix-props.ts';
import { QuestionList } from './QuestionList.tsx';
import { QuestionTable } from './QuestionTable.tsx';

/** Least room for a table, in rem, and what each of its columns needs to be read. */
const table = 44;
const perColumn = 10;

export function Matrix(props: ViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  const shown = useMatrix(props);
  const isWide = room !== null && room >= table;
  const { rows, sources } = shown.matrix;
  const columns = sources.length + (shown.onPage ? 2 : 1);
  const isFocused = props.state.question !== null && rows.length === 1;
  const Shown = isFocused ? (isWide ? QuestionTable : QuestionList) : isWide ? MatrixTable : MatrixList;
  const fits = room !== null && columns * perColumn <= room;
  return (
    <div ref={frame} class={isWide && !fits ? 'matrix-frame matrix-scrolls' : 'matrix-frame'}>
      {/* What does not fit can be scrolled to by keyboard too. */}
      {room !== null && rows.length > 0 && <Shown {...shown} />}
      {rows.length === 0 && <p class="soft">{say('no-questions')}</p>}
    </div>
  );
}

function useMatrix(props: ViewProps): MatrixProps {
  const { pack, filter, state, page } = props;
  const question = idIn(pack, state.question);
  const entity = idIn(pack, state.entity);
  const matrix = useMemo(() => viewMatrix(pack, filter, { question, entity }), [pack, filter, question, entity]);
  const onPage = useMemo(() => page && viewPage(pack, page.frames, filter, page.hidden), [pack, filter, page]);
  return { ...props, matrix, onPage };
}
