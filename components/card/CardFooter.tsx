import type { CardAction } from '#lib/hover/card-contract.ts';
import { say } from './card-wording.ts';

const actions = [
  ['hide-entity', say('hide-entity')],
  ['off-in-tab', say('off-in-tab')],
  ['off-on-site', say('off-on-site')],
  ['open-options', say('options')],
] as const;

/** Ways to see less of it, and the options. */
export function CardFooter({ onAction }: { readonly onAction: (action: CardAction) => void }) {
  return (
    <footer class="foot">
      {actions.map(([action, text]) => (
        <button key={action} type="button" onClick={() => onAction(action)}>
          {text}
        </button>
      ))}
    </footer>
  );
}
