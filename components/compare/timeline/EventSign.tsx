import { formatNumber, listNames } from '#components/wording.ts';
import type { PlacedEvents } from '#lib/compare/place-events.ts';
import { sizes } from '#lib/compare/timeline-room.ts';
import { nameEvent, nameWritten } from './name-marks.ts';
import { Sign, type SignProps } from './Sign.tsx';

interface EventSignProps extends Omit<SignProps, 'id' | 'name'> {
  readonly placed: PlacedEvents;
  readonly rem: number;
}

/** What happened on a day or in a month, quieter than what was said; with their number where there are several. */
export function EventSign({ placed, rem, ...sign }: EventSignProps) {
  const { id, events, days, left, right, y } = placed;
  const isMany = events.length > 1;
  const height = (isMany ? 1 : days.length > 0 ? 0.4375 : 0.25) * rem;
  return (
    <Sign
      {...sign}
      id={id}
      name={nameWritten(listNames(events.map(nameEvent)), isMany ? formatNumber(events.length) : '')}
      placed={placed}
      reach={sizes.eventRow * rem}
      class={`event${isMany ? ' event-many' : days.length > 0 ? '' : ' event-vague'}${sign.isOpen ? ' event-open' : ''}`}
    >
      <rect class="event-shape" x={left} y={y - height / 2} width={right - left} height={height} rx={height / 2} />
      {isMany && (
        <text class="event-count" x={(left + right) / 2} y={y + 0.25 * rem} aria-hidden="true">
          {formatNumber(events.length)}
        </text>
      )}
    </Sign>
  );
}
