import { say as sayPart } from '#components/parts-wording.ts';
import type { EntityView } from '#lib/pack/views.ts';
import { say } from './card-wording.ts';

export interface CardHeaderProps {
  readonly view: EntityView;
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
}

/** Id of the heading that names the dialog. */
export const cardNameId = 'name';
/** Id of the line that describes it. */
export const cardAboutId = 'about';

export function CardHeader({ view, pinned, onPin, onClose }: CardHeaderProps) {
  return (
    <div class="head">
      <h2 id={cardNameId}>
        <bdi>{view.name}</bdi>
      </h2>
      <div class="tools">
        <button
          type="button"
          aria-pressed={pinned}
          aria-label={say('pin')}
          title={say('pin')}
          onClick={() => onPin(!pinned)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5.5 2h5M6.2 2v4.2L4 9h8L9.8 6.2V2M8 9v5" />
          </svg>
        </button>
        <button type="button" aria-label={say('close')} title={say('close')} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      </div>
      <p id={cardAboutId} class="about">
        {sayPart(`kind.${view.kind}`)} · <bdi>{view.about}</bdi>
      </p>
    </div>
  );
}
