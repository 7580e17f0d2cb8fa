/** A year, month or day typed as text: the only form of a partial date that every browser lets one type. */
import { useEffect, useId, useState } from 'preact/hooks';
import { parsePartialDate } from './partial-date.ts';

interface DateFieldProps {
  readonly label: string;
  /** Partial date, or null for none. */
  readonly value: string | null;
  /** Dates to choose from while typing. */
  readonly offers: readonly string[];
  /** What to say when it is no date. */
  readonly fault: string;
  /** Called with a date, or null for an empty field, once typing it is done. */
  readonly onChange: (date: string | null) => void;
}

export function DateField({ label, value, offers, fault, onChange }: DateFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  const wrong = parsePartialDate(typed) === null;
  const commit = () => {
    const date = parsePartialDate(typed);
    if (date !== null && (date || null) !== value) onChange(date || null);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={10}
        list={`${id}-offers`}
        value={typed}
        aria-invalid={wrong}
        aria-describedby={`${id}-fault`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={commit}
      />
      <datalist id={`${id}-offers`}>
        {offers.map((offer) => (
          <option key={offer} value={offer} />
        ))}
      </datalist>
      <p id={`${id}-fault`} class="fault" aria-live="polite">
        {wrong && fault}
      </p>
    </div>
  );
}
