import type { ComponentChildren } from 'preact';
import type { CardAction } from '#lib/hover/card-contract.ts';
import { say } from './card-wording.ts';

const actions = [
  ['hide-entity', say('hide-entity')],
  ['off-in-tab', say('off-in-tab')],
  ['off-on-site', say('off-on-site')],
  ['open-options', say('options')],
] as const;

export interface CardFooterProps {
  readonly onAction: (action: CardAction) => void;
  /** What it all rests on. */
  readonly children: ComponentChildren;
}

/** What the card rests on, ways to see less of it, and the options. */
export function CardFooter({ onAction, children }: CardFooterProps) {
  return (
    <div class="foot">
      {children}
      <div class="actions">
        {actions.map(([action, text]) => (
          <button key={action} type="button" onClick={() => onAction(action)}>
            {text}
          </button>
        ))}
      </div>
    </div>
  );
}
