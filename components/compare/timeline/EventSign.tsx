import { type PlacedEvents, sizes } from '#lib/compare/lay-out-timeline.ts';
import { nameEvent } from './name-marks.ts';
import { Sign, type SignProps } from './Sign.tsx';

interface EventSignProps extends Omit<SignProps, 'id' | 'name'> {
  readonly placed: PlacedEvents;
  readonly rem: number;
}

/** What happened on a day or in a month, quieter than what was said. */
export function EventSign({ placed, rem, ...sign }: EventSignProps) {
  const { id, events, left, right, y } = placed;
  const isDay = events[0]?.date.length === 10;
  const height = (isDay ? 0.4375 : 0.25) * rem;
  return (
    <Sign
      {...sign}
      id={id}
      name={events.map(nameEvent).join(' ')}
      placed={placed}
      reach={sizes.eventRow * rem}
      class={`event${isDay ? '' : ' event-vague'}${sign.isOpen ? ' event-open' : ''}`}
    >
      <rect class="event-shape" x={left} y={y - height / 2} width={right - left} height={height} rx={height / 2} />
    </Sign>
  );
}
