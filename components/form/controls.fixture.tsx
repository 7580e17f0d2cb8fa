import type { Fixtures } from '#components/fixture.ts';
import { ignore } from '#components/fixture.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { DateField } from './DateField.tsx';
import { Notice } from './Notice.tsx';
import { RangeField } from './RangeField.tsx';
import { SearchField } from './SearchField.tsx';
import { SelectField } from './SelectField.tsx';
import { Switch } from './Switch.tsx';

const themes = [
  { value: 'auto', label: 'As the browser', hint: 'Light or dark, as your system is.' },
  { value: 'dark', label: 'Dark' },
] as const;

const column = { display: 'grid', gap: '12px' };

export const fixtures: Fixtures = {
  switches: () => (
    <div style={column}>
      <Switch label="On" on onChange={ignore} />
      <Switch label="Off" hint="With a second line that says more." on={false} onChange={ignore} />
      <Switch label="Not to be changed" on disabled onChange={ignore} />
    </div>
  ),
  choices: () => <ChoiceGroup legend="Theme" choices={themes} value="auto" onChange={ignore} />,
  fields: () => (
    <div style={column}>
      <SearchField label="Search" value="Foreign Office" onInput={ignore} />
      <SelectField label="Kind" choices={[['news', 'News']]} value="news" onChange={ignore} />
      <RangeField
        label="Delay"
        value={300}
        min={0}
        max={1000}
        step={50}
        spoken={(value) => `${value} ms`}
        onInput={ignore}
      />
    </div>
  ),
  dates: () => (
    <div style={column}>
      <DateField label="From" value="2025-05" offers={['2025-05']} fault="" onChange={ignore} />
      <DateField
        label="Until"
        value="May"
        offers={[]}
        fault="Write it as 2025, 2025-05 or 2025-05-18."
        onChange={ignore}
      />
    </div>
  ),
  buttons: () => (
    <div class="button-row">
      <button type="button" class="button button-main">
        Read now
      </button>
      <button type="button" class="button">
        Undo
      </button>
      <button type="button" class="button-quiet">
        Change filter
      </button>
    </div>
  ),
  notices: () => (
    <div style={column}>
      <Notice title="Nothing is saved yet">Your changes are in force in this tab only.</Notice>
      <Notice strong title="All sources are switched off">
        No card can show anything.
      </Notice>
    </div>
  ),
};
