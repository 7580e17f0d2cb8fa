/** A sentence with one marked name, and the card that it opens, in the page instead of above it. */
import { useEffect, useState } from 'preact/hooks';
import { EntityDetail } from '#components/EntityDetail.tsx';
import type { EntityView } from '#lib/pack/views.ts';
import { say } from './welcome-wording.ts';

interface TryItProps {
  readonly view: EntityView;
  /** All sources of its pack. */
  readonly of: number;
  /** Milliseconds the pointer rests on the name before the card opens. */
  readonly delay: number;
}

export function TryIt({ view, of, delay }: TryItProps) {
  const [open, setOpen] = useState(false);
  const [resting, setResting] = useState(false);
  useEffect(() => {
    if (!resting) return undefined;
    const timer = setTimeout(() => setOpen(true), delay);
    return () => clearTimeout(timer);
  }, [resting, delay]);

  const [, before, stop, after] = /^(.*)\n(\S*)(.*)$/su.exec(say('sample', { name: '\n' })) ?? [];
  return (
    <section class="try" aria-labelledby="try">
      <div>
        <h2 id="try">{say('try')}</h2>
        <p class="sample-text">
          {before}
          <span class="sample-whole">
            <button
              type="button"
              class="sample-mark"
              aria-expanded={open}
              aria-controls="try-card"
              onPointerEnter={(event) => setResting(event.pointerType === 'mouse')}
              onPointerLeave={() => setResting(false)}
              onClick={() => setOpen(true)}
            >
              <bdi lang={view.pack.language}>{view.name}</bdi>
            </button>
            {stop}
          </span>
          {after}
        </p>
        <p class="soft try-hint">{say('try-hover')}</p>
      </div>
      <div id="try-card" class={open ? 'try-card' : 'try-card try-card-closed'}>
        {open ? <EntityDetail view={view} of={of} /> : <p class="soft">{say('card-closed')}</p>}
      </div>
    </section>
  );
}
