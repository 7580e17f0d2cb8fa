import type { ComponentChildren } from 'preact';
import { say } from './card-wording.ts';

interface CardFooterProps {
  /** What it all rests on. */
  readonly children: ComponentChildren;
  /** Compares the sources on all of it; null where there is nothing to compare. */
  readonly onCompare: (() => void) | null;
}

export function CardFooter({ children, onCompare }: CardFooterProps) {
  return (
    <div class="foot">
      {children}{' '}
      {onCompare && (
        <button type="button" onClick={onCompare}>
          {say('compare')}
        </button>
      )}
    </div>
  );
}
