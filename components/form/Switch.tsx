/** An on/off switch: a checkbox that says so to assistive technology. */
interface SwitchProps {
  readonly label: string;
  /** A second line in smaller type. */
  readonly hint?: string | undefined;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Switch({ label, hint, on, disabled = false, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="switch-label">
        {label}
        {hint !== undefined && <small>{hint}</small>}
      </span>
    </label>
  );
}
