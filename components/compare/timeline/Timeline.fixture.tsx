import '#components/compare/compare.css';
import { brokersRef, comparePack, viewProps } from '#components/compare/compare-pack.fixture.ts';
import { type Fixtures, ignore } from '#components/fixture.ts';
import type { Lanes } from '#lib/compare/compare-state.ts';
import { viewTimeline } from '#lib/compare/view-timeline.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { SignDetail } from './SignDetail.tsx';
import { Timeline } from './Timeline.tsx';
import { TimelinePicture } from './TimelinePicture.tsx';
import { useRoom } from './use-room.ts';

const everybody = { question: null, entity: null, holder: null };
const view = (lanes: Lanes, holder: string | null = null) =>
  viewTimeline(comparePack, showAllSources, { ...everybody, holder }, lanes);

/** The picture as narrow as the gallery, where the screen would have a list. */
function Picture({ lanes, holder = null }: { readonly lanes: Lanes; readonly holder?: string | null }) {
  const { element, probe, room } = useRoom();
  const timeline = view(lanes, holder);
  const { span } = timeline;
  return (
    <div ref={element} class="timeline-room">
      <span ref={probe} class="timeline-probe" aria-hidden="true" />
      {room && span && (
        <TimelinePicture timeline={{ ...timeline, span }} lanes={lanes} room={room} zoom={null} onZoom={ignore} />
      )}
    </div>
  );
}

function Detail() {
  const { element, probe, room } = useRoom();
  const statements = view('holder').statements.filter(({ quote }) => quote.holder.id === 'pakistan');
  return (
    <div ref={element} class="timeline-room" style={{ blockSize: '28rem' }}>
      <span ref={probe} class="timeline-probe" aria-hidden="true" />
      {room && (
        <SignDetail
          at={{ x: 0, y: 0 }}
          content={{ statements, events: [] }}
          room={room}
          isOneQuestion={false}
          isPinned
          onClose={ignore}
        />
      )}
    </div>
  );
}

export const fixtures: Fixtures = {
  'how one speaker’s position moved': () => <Picture lanes="holder" holder="pakistan" />,
  'a lane for each framing': () => <Picture lanes="framing" />,
  'a lane for each source': () => <Picture lanes="source" />,
  'what was pinned': () => <Detail />,
  'from top to bottom': () => (
    <Timeline {...viewProps({ question: brokersRef, holder: `${comparePack.info.id}/pakistan` })} />
  ),
  'as a table': () => (
    <div style={{ zoom: 0.48, inlineSize: '760px' }}>
      <Timeline {...viewProps({ question: brokersRef, table: true })} />
    </div>
  ),
};
