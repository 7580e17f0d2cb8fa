import { useState } from 'preact/hooks';
import { PackText } from '#components/PackText.tsx';
import type { CardAction } from '#lib/hover/card-contract.ts';
import type { EntityView } from '#lib/pack/views.ts';
import { CardTool } from './CardTool.tsx';
import { say } from './card-wording.ts';

export interface CardHeaderProps {
  readonly view: EntityView;
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  readonly onAction: (action: CardAction) => void;
}

/** Id of the heading that names the dialog. */
export const cardNameId = 'name';
/** Id of the line that describes it. */
export const cardAboutId = 'about';

const actionsId = 'actions';
const actions = ['hide-entity', 'off-in-tab', 'off-on-site', 'open-options'] as const;

/** What the card is about, and what can be done with it; ways to see less of such cards unfold. */
export function CardHeader({ view, pinned, onPin, onClose, onAction }: CardHeaderProps) {
  const [more, setMore] = useState(false);
  return (
    <div class="head">
      <h2 id={cardNameId}>
        <PackText>{view.name}</PackText>
      </h2>
      <div class="tools">
        <CardTool
          name={say('more')}
          icon="M3.5 8h.01M8 8h.01M12.5 8h.01"
          aria-expanded={more}
          aria-controls={actionsId}
          onClick={() => setMore(!more)}
        />
        <CardTool
          name={say('pin')}
          icon="M5.5 2h5M6.2 2v4.2L4 9h8L9.8 6.2V2M8 9v5"
          aria-pressed={pinned}
          onClick={() => onPin(!pinned)}
        />
        <CardTool name={say('close')} icon="m4 4 8 8m0-8-8 8" onClick={onClose} />
      </div>
      <div id={actionsId} class="actions" hidden={!more}>
        {actions.map((action) => (
          <button key={action} type="button" onClick={() => onAction(action)}>
            {say(action === 'open-options' ? 'options' : action)}
          </button>
        ))}
      </div>
      <p id={cardAboutId} class="about">
        <PackText>{view.about}</PackText>
      </p>
    </div>
  );
}
