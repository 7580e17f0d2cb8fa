/** What stands around the marks of the drawn timeline: axis, events, names of lanes, and the way from a statement to what replaced it. */
import { useId } from 'preact/hooks';
import { formatDate } from '#components/format-date.ts';
import { framingColours } from '#components/framing-colours.ts';
import type { TimelineLayout } from '#lib/compare/lay-out-timeline.ts';
import type { PlacedLane } from '#lib/compare/place-lane.ts';
import { sizes } from '#lib/compare/timeline-room.ts';
import { say } from './timeline-wording.ts';
import type { ElementRoom } from './use-room.ts';

interface TicksProps {
  readonly layout: TimelineLayout;
  readonly rem: number;
  readonly dir: ElementRoom['dir'];
}

export function Ticks({ layout: { ticks, height }, rem, dir }: TicksProps) {
  const nudge = (dir === 'rtl' ? -0.25 : 0.25) * rem;
  return (
    <g aria-hidden="true">
      {ticks.map(({ tick, x, label }) => (
        <g key={tick.time} class={`tick tick-${tick.unit}`}>
          <line x1={x} x2={x} y1={0} y2={height} />
          {label !== null && (
            <text x={x + nudge} y={rem}>
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** Lines from the days of events down through all lanes. */
export function EventLines({ layout: { events, height } }: { readonly layout: TimelineLayout }) {
  return (
    <g aria-hidden="true">
      {events.flatMap(({ days, y }) =>
        [...new Set(days)].map((x) => <line key={x} class="event-line" x1={x} x2={x} y1={y} y2={height} />),
      )}
    </g>
  );
}

interface NamesProps {
  readonly layout: TimelineLayout;
  readonly width: number;
  readonly rem: number;
  readonly dir: ElementRoom['dir'];
}

/** The names of the lanes in their column, and lines that part the lanes. */
export function LaneNames({ layout: { lanes, lanesTop, events }, width, rem, dir }: NamesProps) {
  const edge = dir === 'rtl' ? width : 0;
  return (
    <g aria-hidden="true">
      {events.length > 0 && (
        <text class="lane-name lane-events" x={edge} y={lanesTop - 0.5 * rem}>
          {say('events')}
        </text>
      )}
      {lanes.map((placed) => (
        <g key={placed.lane.id} style={placed.lane.framing === null ? undefined : framingColours(placed.lane.framing)}>
          <line class="lane-line" x1={0} x2={width} y1={placed.top} y2={placed.top} />
          <Name placed={placed} edge={edge} rem={rem} />
        </g>
      ))}
    </g>
  );
}

function Name({
  placed: { lane, name, top },
  edge,
  rem,
}: {
  readonly placed: PlacedLane;
  readonly edge: number;
  readonly rem: number;
}) {
  return (
    <text class={lane.framing === null ? 'lane-name' : 'lane-name lane-framing'}>
      {name.map((line, at) => (
        <tspan key={line} x={edge} y={top + (sizes.padding + 0.5 * sizes.row + 0.28 + at * sizes.nameLine) * rem}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface ReplacementsProps {
  readonly layout: TimelineLayout;
  readonly open: string | null;
  readonly widthOf: ElementRoom['widthOf'];
}

export function Replacements({ layout: { replacements }, open, widthOf }: ReplacementsProps) {
  const word = say('replaced');
  const arrow = useId();
  return (
    <g aria-hidden="true">
      <defs>
        <marker
          id={arrow}
          class="replacement-arrow"
          viewBox="0 0 8 8"
          refX="6"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M1 1L7 4L1 7Z" />
        </marker>
      </defs>
      {replacements.map(({ older, newer, arc }) => {
        const isOpen = older.mark.id === open || newer.mark.id === open;
        return (
          <g key={`${older.mark.id} ${newer.mark.id}`} class={isOpen ? 'replacement replacement-open' : 'replacement'}>
            <title>{say('replaced-on', { date: formatDate(newer.mark.date) })}</title>
            <path d={arc.path} marker-end={`url(#${arrow})`} />
            {arc.room > widthOf(word) * 1.4 && (
              <text x={arc.x} y={arc.y}>
                {word}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
