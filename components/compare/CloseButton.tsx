interface CloseButtonProps {
  readonly label: string;
  readonly class?: string;
  readonly onClose: () => void;
}

/** A cross that takes away what it stands in. */
export function CloseButton({ label, onClose, class: place = '' }: CloseButtonProps) {
  return (
    <button type="button" class={`icon-button ${place}`} aria-label={label} title={label} onClick={onClose}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m4 4 8 8m0-8-8 8" />
      </svg>
    </button>
  );
}
