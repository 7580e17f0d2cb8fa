import type { ButtonHTMLAttributes } from 'preact';

interface CardToolProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'name' | 'icon'> {
  /** What it does, for the tooltip and for those who do not see the icon. */
  readonly name: string;
  /** A path on a square of 16. */
  readonly icon: string;
}

export function CardTool({ name, icon, ...state }: CardToolProps) {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} {...state}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}
