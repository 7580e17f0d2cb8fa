/** A number chosen by slider, its value written out beside it. */
import { useId } from 'preact/hooks';

interface RangeFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in the reader's words ("300 ms"). */
  readonly spoken: (value: number) => string;
  readonly disabled?: boolean;
  readonly onInput: (value: number) => void;
}

export function RangeField({ label, value, min, max, step, spoken, disabled = false, onInput }: RangeFieldProps) {
  const id = useId();
  return (
    <div class="field field-range">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={disabled}
        aria-valuetext={spoken(value)}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
      <output for={id}>{spoken(value)}</output>
    </div>
  );
}
