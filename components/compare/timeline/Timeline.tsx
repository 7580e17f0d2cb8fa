/** Who said what when: a picture one can move in, a list from top to bottom where there is little room, or a table. */
import { useMemo, useState } from 'preact/hooks';
import { SelectField } from '#components/form/SelectField.tsx';
import { Switch } from '#components/form/Switch.tsx';
import { StateNote } from '#components/StateNote.tsx';
import { type Lanes, type TimelineScope, type TimelineView, viewTimeline } from '#lib/compare/view-timeline.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import { Legend } from './Legend.tsx';
import { nameEvent } from './name-marks.ts';
import { TimelineList } from './TimelineList.tsx';
import { TimelinePicture } from './TimelinePicture.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { say } from './timeline-wording.ts';
import { useRoom } from './use-room.ts';

export interface TimelineProps {
  readonly pack: CompiledPack;
  readonly filter: SourceFilter;
  readonly scope: TimelineScope;
  readonly onChange: (change: Partial<TimelineScope>) => void;
}

/** Rem that the picture needs; with less, time runs from top to bottom. */
const pictureWidth = 34;

const everybody = '';

export function Timeline({ pack, filter, scope, onChange }: TimelineProps) {
  const [lanes, setLanes] = useState<Lanes>('holder');
  const [isTable, setTable] = useState(false);
  const { element, probe, room } = useRoom();
  const timeline = useMemo(() => viewTimeline(pack, filter, scope, lanes), [pack, filter, scope, lanes]);
  const holders = useMemo(
    () => listHolders(viewTimeline(pack, filter, { ...scope, holder: null }, 'holder')),
    [pack, filter, scope],
  );
  const hasPicture = room !== null && room.width >= pictureWidth * room.rem;
  return (
    <div class="timeline">
      <div class="timeline-tools">
        <SelectField
          label={say('only')}
          choices={[[everybody, say('everybody')], ...holders]}
          value={scope.holder ?? everybody}
          onChange={(holder) => onChange({ holder: holder === everybody ? null : holder })}
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
            onChange={(chosen) => setLanes(chosen as Lanes)}
          />
        )}
        <Switch label={say('as-table')} on={isTable} onChange={setTable} />
      </div>
      <div ref={element} class="timeline-room">
        <span ref={probe} class="timeline-probe" aria-hidden="true" />
        {room && <Shown timeline={timeline} lanes={lanes} room={room} isTable={isTable} hasPicture={hasPicture} />}
      </div>
    </div>
  );
}

interface ShownProps {
  readonly timeline: TimelineView;
  readonly lanes: Lanes;
  readonly room: NonNullable<ReturnType<typeof useRoom>['room']>;
  readonly isTable: boolean;
  readonly hasPicture: boolean;
}

function Shown({ timeline, lanes, room, isTable, hasPicture }: ShownProps) {
  const { span, otherEvents } = timeline;
  if (span === null) return <StateNote kind="empty" title={say('empty')} />;
  if (isTable) return <TimelineTable timeline={timeline} />;
  if (!hasPicture) return <TimelineList timeline={timeline} />;
  return (
    <>
      <TimelinePicture timeline={{ ...timeline, span }} lanes={lanes} room={room} />
      <Legend timeline={timeline} />
      {otherEvents.length > 0 && (
        <p class="count timeline-other-events" dir="auto">
          {say('other-events', { events: otherEvents.map(nameEvent).join(' ') })}
        </p>
      )}
    </>
  );
}

function listHolders({ lanes }: TimelineView): (readonly [string, string])[] {
  return lanes.map(({ id, name }) => [id, name] as const).sort(([, a], [, b]) => a.localeCompare(b));
}
