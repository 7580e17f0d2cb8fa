/** Something on the drawing that can be looked at, pinned and walked to: a button, as far as anyone can tell. */
import type { ComponentChildren } from 'preact';
import type { Stretch } from '#lib/compare/pack-rows.ts';

export interface SignProps {
  readonly id: string;
  /** What it is called for who does not see it. */
  readonly name: string;
  /** The one that Tab leads to. */
  readonly isEntry: boolean;
  readonly isOpen: boolean;
  readonly onLook: (id: string) => void;
  readonly onPin: (id: string) => void;
  /** @returns Whether the key led somewhere. */
  readonly onKey: (id: string, key: string) => boolean;
}

interface SignGroupProps extends SignProps {
  readonly class: string;
  readonly style?: Readonly<Record<string, string>> | undefined;
  readonly placed: Stretch & { readonly y: number };
  /** Height of what one presses, in pixels; it is at least twice as wide as that. */
  readonly reach: number;
  readonly children: ComponentChildren;
}

export function Sign({
  id,
  name,
  isEntry,
  isOpen,
  onLook,
  onPin,
  onKey,
  placed,
  reach,
  children,
  ...look
}: SignGroupProps) {
  const width = Math.max(placed.right - placed.left, reach);
  return (
    <g
      {...look}
      role="button"
      tabindex={isEntry ? 0 : -1}
      aria-label={name}
      aria-expanded={isOpen}
      data-sign={id}
      onMouseEnter={() => onLook(id)}
      onFocus={() => onLook(id)}
      onClick={() => onPin(id)}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'Enter' || event.key === ' ') onPin(id);
        else if (!onKey(id, event.key)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <rect
        class="sign-reach"
        x={(placed.left + placed.right) / 2 - width / 2}
        y={placed.y - reach / 2}
        width={width}
        height={reach}
      />
      {children}
    </g>
  );
}
