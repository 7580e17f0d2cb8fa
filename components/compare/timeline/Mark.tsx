/** Statements on the drawn timeline: a dot where the day is known, a bar as long as the month or year where no more is. */
import { Fragment } from 'preact';
import { framingColours } from '#components/framing-colours.ts';
import { isolate } from '#components/wording.ts';
import type { PlacedMark } from '#lib/compare/place-lane.ts';
import { sizes } from '#lib/compare/timeline-room.ts';
import { nameMark, nameWritten } from './name-marks.ts';
import { Sign, type SignProps } from './Sign.tsx';

interface MarkProps extends Omit<SignProps, 'id' | 'name'> {
  readonly placed: PlacedMark;
  readonly rem: number;
  /** Several questions: the sign says how many statements it stands for, and has no framing's colour. */
  readonly isCounted: boolean;
}

export function Mark({ placed, rem, isCounted, ...sign }: MarkProps) {
  const { mark, left, right, y, label } = placed;
  const [first] = mark.statements;
  const mode = isCounted ? 'counted' : (first?.quote.mode ?? 'endorses');
  const written = [...(isCounted ? [String(mark.statements.length)] : []), ...(label?.lines ?? [])].join(' ');
  const isReplaced = mark.statements.some(({ replacedBy }) => replacedBy !== null);
  const height = (isCounted ? sizes.counted : sizes.dot) * rem;
  const middle = (left + right) / 2;
  return (
    <Sign
      {...sign}
      id={mark.id}
      name={nameWritten(nameMark(mark), written)}
      placed={placed}
      reach={1.5 * rem}
      class={`mark mark-${mode}${isReplaced ? ' mark-replaced' : ''}${sign.isOpen ? ' mark-open' : ''}`}
      style={isCounted ? undefined : framingColours(first?.framing.index ?? 0)}
    >
      <rect
        class="mark-shape"
        x={left}
        y={y - height / 2}
        width={right - left}
        height={height}
        rx={mark.date.length === 10 ? height / 2 : 0.1875 * rem}
      />
      {mode === 'rejects' && <path class="mark-cross" d={cross(middle, y, 0.1875 * rem)} />}
      {isCounted && (
        <text class="mark-count" x={middle} y={y + 0.25 * rem} aria-hidden="true">
          {mark.statements.length}
        </text>
      )}
      {/* Parts the words: a checker reads them in one. */}
      {isCounted && ' '}
      {label && (
        <text class="mark-label" text-anchor={label.anchor === 'after' ? 'start' : 'end'} aria-hidden="true">
          {label.lines.map((line, at) => (
            <Fragment key={line}>
              {/* Begins and ends nowhere, but parts the words for who does not see that they are two lines. */}
              {at > 0 && <tspan x={label.x}> </tspan>}
              <tspan x={label.x} y={y + (0.28 + (at - (label.lines.length - 1) / 2) * sizes.labelLine) * rem}>
                {isolate(line)}
              </tspan>
            </Fragment>
          ))}
        </text>
      )}
    </Sign>
  );
}

function cross(x: number, y: number, arm: number): string {
  return `M${x - arm} ${y - arm}L${x + arm} ${y + arm}M${x - arm} ${y + arm}L${x + arm} ${y - arm}`;
}
