/** Who said what when: a picture one can move in, a list from top to bottom where there is little room, or a table. */
import { useMemo } from 'preact/hooks';
import type { ViewProps } from '#components/compare/view-props.ts';
import { SelectField } from '#components/form/SelectField.tsx';
import { Switch } from '#components/form/Switch.tsx';
import { StateNote } from '#components/StateNote.tsx';
import { idIn, type Lanes, refIn } from '#lib/compare/compare-state.ts';
import { type TimelineScope, type TimelineView, viewTimeline } from '#lib/compare/view-timeline.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { indexOf } from '#lib/pack/pack-index.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import { Legend } from './Legend.tsx';
import { nameEvent } from './name-marks.ts';
import { TimelineList } from './TimelineList.tsx';
import { TimelinePicture } from './TimelinePicture.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { say } from './timeline-wording.ts';
import { useRoom } from './use-room.ts';
import type { KeptZoom } from './use-zoom.ts';

/** Rem that the picture needs; with less, time runs from top to bottom. */
const pictureWidth = 34;

const everybody = '';

type TimelineProps = Pick<ViewProps, 'pack' | 'filter' | 'state' | 'onChange'>;

export function Timeline({ pack, filter, state, onChange }: TimelineProps) {
  const { element, probe, room } = useRoom();
  const { question, entity, holder, lanes, zoom, table: isTable } = state;
  const scope = useMemo(
    () => ({ question: idIn(pack, question), entity: idIn(pack, entity), holder: idIn(pack, holder) }),
    [pack, question, entity, holder],
  );
  const timeline = useMemo(() => viewTimeline(pack, filter, scope, lanes), [pack, filter, scope, lanes]);
  const holders = useMemo(() => listHolders(pack, filter, scope), [pack, filter, scope]);
  const hasPicture = room !== null && room.width >= pictureWidth * room.rem;
  return (
    <div class="timeline">
      <div class="timeline-tools">
        <SelectField
          label={say('only')}
          choices={[[everybody, say('everybody')], ...holders]}
          value={scope.holder ?? everybody}
          onChange={(chosen) => onChange({ holder: chosen === everybody ? null : refIn(pack, chosen) })}
        />
        {hasPicture && !isTable && (
          <SelectField
            label={say('lanes')}
            choices={[
              ['holder', say('lanes.holder')],
              ['framing', say(timeline.isOneQuestion ? 'lanes.framing' : 'lanes.question')],
              ['source', say('lanes.source')],
            ]}
            value={lanes}
            onChange={(chosen) => onChange({ lanes: chosen as Lanes })}
          />
        )}
        <Switch label={say('as-table')} on={isTable} onChange={(table) => onChange({ table })} />
      </div>
      <div ref={element} class="timeline-room">
        <span ref={probe} class="timeline-probe" aria-hidden="true" />
        {room && (
          <Shown
            timeline={timeline}
            lanes={lanes}
            zoom={zoom}
            onZoom={(to) => onChange({ zoom: to })}
            room={room}
            isTable={isTable}
            hasPicture={hasPicture}
          />
        )}
      </div>
    </div>
  );
}

interface ShownProps extends KeptZoom {
  readonly timeline: TimelineView;
  readonly lanes: Lanes;
  readonly room: NonNullable<ReturnType<typeof useRoom>['room']>;
  readonly isTable: boolean;
  readonly hasPicture: boolean;
}

function Shown({ timeline, lanes, zoom, onZoom, room, isTable, hasPicture }: ShownProps) {
  const { span, otherEvents } = timeline;
  if (span === null) return <StateNote kind="empty" title={say('empty')} />;
  if (isTable) return <TimelineTable timeline={timeline} />;
  if (!hasPicture) return <TimelineList timeline={timeline} />;
  return (
    <>
      <TimelinePicture timeline={{ ...timeline, span }} lanes={lanes} room={room} zoom={zoom} onZoom={onZoom} />
      <Legend timeline={timeline} />
      {otherEvents.length > 0 && (
        <p class="count timeline-other-events" dir="auto">
          {say('other-events', { events: otherEvents.map(nameEvent).join(' ') })}
        </p>
      )}
    </>
  );
}

/** Everybody who has a say here, the one chosen among them even where there is no statement left. */
function listHolders(pack: CompiledPack, filter: SourceFilter, scope: TimelineScope): (readonly [string, string])[] {
  const { lanes } = viewTimeline(pack, filter, { ...scope, holder: null }, 'holder');
  const names = new Map(lanes.map(({ id, name }) => [id, name]));
  if (scope.holder !== null && !names.has(scope.holder))
    names.set(scope.holder, indexOf(pack).entities.get(scope.holder)?.name ?? scope.holder);
  return [...names].sort(([, a], [, b]) => a.localeCompare(b));
}
