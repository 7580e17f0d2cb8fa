import { DateField } from '#components/form/DateField.tsx';
import { endsBeforeItStarts } from '#components/form/partial-date.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import { say } from './options-wording.ts';

type Range = Pick<SourceFilter, 'from' | 'until'>;

interface DateRangeProps {
  readonly filter: SourceFilter;
  /** Partial dates of all sources; their months are offered. */
  readonly dates: readonly string[];
  readonly onChange: (range: Range) => void;
}

export function DateRange({ filter: { from, until }, dates, onChange }: DateRangeProps) {
  const months = [...new Set(dates.map((date) => date.slice(0, 7)))].sort();
  const reversed = from !== null && until !== null && endsBeforeItStarts(from, until);
  return (
    <fieldset class="facet dates">
      <legend>{say('dates')}</legend>
      <div class="date-fields">
        <DateField
          label={say('date-from')}
          value={from}
          offers={months}
          fault={say('date-wrong')}
          onChange={(date) => onChange({ from: date, until })}
        />
        <DateField
          label={say('date-until')}
          value={until}
          offers={months}
          fault={say('date-wrong')}
          onChange={(date) => onChange({ from, until: date })}
        />
      </div>
      <p class="hint">{say('date-hint')}</p>
      <p role="status" class="fault">
        {reversed && say('date-reversed')}
      </p>
      <button
        type="button"
        class="button-quiet"
        disabled={from === null && until === null}
        onClick={() => onChange({ from: null, until: null })}
      >
        {say('date-clear')}
      </button>
    </fieldset>
  );
}
