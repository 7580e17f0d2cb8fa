/** The drawn timeline: statements in lanes under an axis of time, events behind them. */
import { useId, useRef, useState } from 'preact/hooks';
import { formatDate } from '#components/format-date.ts';
import type { Lanes } from '#lib/compare/compare-state.ts';
import { layOutTimeline, type TimelineLayout } from '#lib/compare/lay-out-timeline.ts';
import { type TimeSpan, unite } from '#lib/compare/time-span.ts';
import type { Room } from '#lib/compare/timeline-room.ts';
import type { Statement, TimelineEvent, TimelineMark, TimelineView } from '#lib/compare/view-timeline.ts';
import { EventSign } from './EventSign.tsx';
import { Mark } from './Mark.tsx';
import { labelMark, nameTick } from './name-marks.ts';
import { EventLines, LaneNames, Replacements, Ticks } from './PictureParts.tsx';
import { SignDetail } from './SignDetail.tsx';
import { say } from './timeline-wording.ts';
import type { ElementRoom } from './use-room.ts';
import { type KeptZoom, useZoom } from './use-zoom.ts';
import { type Stop, walkSigns } from './walk-signs.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface TimelinePictureProps extends KeptZoom {
  readonly timeline: TimelineView & { readonly span: TimeSpan };
  readonly lanes: Lanes;
  readonly room: ElementRoom;
}

/** What is looked at, and whether it stays when the pointer goes. */
interface Looked {
  readonly id: string;
  readonly isPinned: boolean;
}

interface SignStop extends Stop {
  readonly y: number;
  readonly span: TimeSpan;
  readonly statements: readonly Statement[];
  readonly events: readonly TimelineEvent[];
}

export function TimelinePicture({ timeline, lanes, room, ...kept }: TimelinePictureProps) {
  const { rem, dir, widthOf, widthOfName } = room;
  const keys = useId();
  const ground = useRef<SVGRectElement>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const zoom = useZoom(timeline.span, ground, dir, kept, spanOf(timeline, looked?.id));
  const labelOf = (mark: TimelineMark) => labelMark(mark, lanes, timeline.isOneQuestion);
  const space: Room = {
    ...divide(room),
    rem,
    dir,
    widthOf,
    widthOfName,
    view: zoom.view,
    labelOf,
    tickLabelOf: nameTick,
  };
  const layout = layOutTimeline(timeline, space);
  const stops = listStops(layout);
  const all = stops.flat();
  const open = all.find(({ id }) => id === looked?.id);
  const entry = open ?? all.find(({ left, right }) => right > 0 && left < space.width) ?? all[0];
  const start = dir === 'rtl' ? 0 : space.names;

  const sign = (id: string) => ({
    isEntry: id === entry?.id,
    isOpen: id === looked?.id,
    onLook: (on: string) => setLooked((now) => (now?.isPinned ? now : { id: on, isPinned: false })),
    onPin: (on: string) => setLooked((now) => (now?.isPinned && now.id === on ? null : { id: on, isPinned: true })),
    onKey(from: string, key: string) {
      const next = walkSigns(stops, from, key, dir);
      if (next === null) return key.startsWith('Arrow');
      zoom.show(next.span);
      setLooked({ id: next.id, isPinned: false });
      ground.current?.parentElement?.querySelector<SVGGElement>(`[data-sign="${CSS.escape(next.id)}"]`)?.focus();
      return true;
    },
  });

  return (
    <div class="timeline-picture">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is looked at goes with the pointer; focus does the same. */}
      <div class="timeline-canvas" onMouseLeave={() => setLooked((now) => (now?.isPinned ? now : null))}>
        <ZoomButtons zoom={zoom} />
        <svg width={room.width} height={layout.height} class="timeline-drawing" role="presentation">
          <LaneNames layout={layout} width={room.width} rem={rem} dir={dir} />
          <svg class="timeline-window" x={start} width={space.width} height={layout.height} role="presentation">
            <g
              class="timeline-plot"
              role="group"
              aria-label={nameView(zoom.view)}
              aria-describedby={keys}
              tabindex={0}
              onKeyDown={(event) => {
                if (event.ctrlKey || event.metaKey || event.altKey) return;
                if (zoom.press(event.key)) event.preventDefault();
              }}
            >
              <rect ref={ground} class="timeline-ground" width={space.width} height={layout.height} />
              <Ticks layout={layout} rem={rem} dir={dir} />
              <EventLines layout={layout} />
              {layout.events.map((placed) => (
                <EventSign key={placed.id} placed={placed} rem={rem} {...sign(placed.id)} />
              ))}
              <Replacements layout={layout} open={looked?.id ?? null} widthOf={widthOf} />
              {layout.lanes.flatMap(({ marks }) =>
                marks.map((placed) => (
                  <Mark
                    key={placed.mark.id}
                    placed={placed}
                    rem={rem}
                    isCounted={!timeline.isOneQuestion}
                    {...sign(placed.mark.id)}
                  />
                )),
              )}
            </g>
          </svg>
        </svg>
        {open && (
          <SignDetail
            at={{ x: start + (open.left + open.right) / 2, y: open.y }}
            content={open}
            room={room}
            isOneQuestion={timeline.isOneQuestion}
            isPinned={looked?.isPinned ?? false}
            onClose={() => setLooked(null)}
          />
        )}
      </div>
      <p id={keys} class="visually-hidden">
        {say('keys')}
      </p>
    </div>
  );
}

/** A column for the names of lanes, in rem at most and at least, and what is left for time. */
function divide({ width, rem }: ElementRoom): Pick<Room, 'width' | 'names'> {
  const names = Math.min(13 * rem, Math.max(8 * rem, width * 0.2));
  return { names, width: width - names };
}

/** What can be looked at, lane by lane, the events first. */
function listStops({ events, lanes }: TimelineLayout): readonly (readonly SignStop[])[] {
  const happened = events.map(
    (placed): SignStop => ({
      ...placed,
      statements: [],
      span: unite(placed.events.map((event) => event.span)) ?? { start: 0, end: 0 },
    }),
  );
  const said = lanes.map(({ marks }) => marks.map((placed) => ({ ...placed, ...placed.mark, events: [] })));
  return [happened, ...said].filter((lane) => lane.length > 0);
}

function spanOf({ lanes, events }: TimelineView, id: string | undefined): TimeSpan | null {
  const signs = [...events, ...lanes.flatMap(({ marks }) => marks)];
  return signs.find((sign) => sign.id === id)?.span ?? null;
}

function nameView({ start, end }: TimeSpan): string {
  const name = (time: number) => formatDate(new Date(time).toISOString().slice(0, 10));
  return say('picture', { from: name(start), until: name(end - 1) });
}
