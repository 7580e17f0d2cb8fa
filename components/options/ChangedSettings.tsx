/** What would change in one section: single values from what to what, lists by the entries that come and go. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { Entry, Field, SectionChanges, SettingChange } from './compare-settings.ts';
import { say } from './options-wording.ts';
import { nameEntry, settingName, settingValue } from './setting-words.ts';

type WithPacks<Props> = Props & { readonly packs: readonly CompiledPack[] };

/** Entries of a list that are shown at once; the rest is there to be unfolded. */
const most = 8;

export function ChangedSettings({ packs, section, changes }: WithPacks<SectionChanges>) {
  return (
    <>
      {section !== null && <h4>{say(section)}</h4>}
      <dl class="rows">
        {changes.map((change) => (
          <div key={change.field} class="row">
            <dt>{settingName(change.field)}</dt>
            <dd>
              <ChangedSetting packs={packs} change={change} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function ChangedSetting({ packs, change }: WithPacks<{ readonly change: SettingChange }>) {
  const { field } = change;
  if (change.type === 'value') {
    return <>{say('change-value', { from: settingValue(field, change.from), to: settingValue(field, change.to) })}</>;
  }
  return (
    <>
      <Entries packs={packs} field={field} name={say('change-added')} entries={change.added} />
      <Entries packs={packs} field={field} name={say('change-removed')} entries={change.removed} />
    </>
  );
}

interface EntriesProps {
  readonly field: Field;
  /** What happens to them. */
  readonly name: string;
  readonly entries: readonly Entry[];
}

function Entries({ packs, field, name, entries }: WithPacks<EntriesProps>) {
  if (entries.length === 0) return null;
  const items = entries.map((entry) => {
    const { text, language } = nameEntry(packs, field, entry);
    return (
      <li key={JSON.stringify(entry)}>
        <bdi lang={language}>{text}</bdi>
      </li>
    );
  });
  const rest = items.length - most;
  return (
    <div class="changed-entries">
      <p>{name}</p>
      <ul>{items.slice(0, most)}</ul>
      {rest > 0 && (
        <details>
          <summary>{say('change-more', { n: rest })}</summary>
          <ul>{items.slice(most)}</ul>
        </details>
      )}
    </div>
  );
}
