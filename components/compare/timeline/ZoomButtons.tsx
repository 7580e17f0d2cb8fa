import { say } from './timeline-wording.ts';
import type { Zoom } from './use-zoom.ts';

export function ZoomButtons({ zoom }: { readonly zoom: Zoom }) {
  return (
    <div class="zoom-buttons" role="group" aria-label={say('zoom')}>
      <button
        type="button"
        aria-label={say('zoom-out')}
        title={say('zoom-out')}
        disabled={zoom.isWhole}
        onClick={zoom.zoomOut}
      >
        −
      </button>
      <button type="button" aria-label={say('zoom-in')} title={say('zoom-in')} onClick={zoom.zoomIn}>
        +
      </button>
      <button type="button" class="fit" disabled={zoom.isWhole} onClick={zoom.fit}>
        {say('fit')}
      </button>
    </div>
  );
}
