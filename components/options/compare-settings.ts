/** What would change if some settings took the place of others, by section of the options page. Pure. */

import type { Settings } from '#lib/extension/settings.ts';
import type { HiddenFinding } from '#lib/framing/hidden-findings.ts';
import { type SectionId, sectionIds, sections } from './options-props.ts';

/** Settings as a reader sees them: the parts of the source filter are set one by one. */
type Fields = Omit<Settings, 'filter'> & Settings['filter'];
export type Field = keyof Fields;
/** A limit of dates that is not set is null. */
export type SingleValue = string | number | boolean | null;
export type Entry = string | HiddenFinding;

export type SettingChange =
  | { readonly field: Field; readonly type: 'value'; readonly from: SingleValue; readonly to: SingleValue }
  | {
      readonly field: Field;
      readonly type: 'list';
      readonly added: readonly Entry[];
      readonly removed: readonly Entry[];
    };

export interface SectionChanges {
  /** null: the master switch, which stands above all sections. */
  readonly section: SectionId | null;
  readonly changes: readonly SettingChange[];
}

/** In the order of the page; none for sections and settings that stay as they are. */
export function compareSettings(now: Settings, then: Settings): readonly SectionChanges[] {
  const [before, after] = [fieldsOf(now), fieldsOf(then)];
  const places = [null, ...sectionIds].map((section) => ({
    section,
    changes: fieldsIn(section).flatMap((field) => compareField(field, before[field], after[field])),
  }));
  return places.filter(({ changes }) => changes.length > 0);
}

const fieldsOf = ({ filter, ...rest }: Settings): Fields => ({ ...rest, ...filter });

const filterFields = ['sources', 'publishers', 'countries', 'kinds', 'from', 'until'] as const satisfies Field[];

function fieldsIn(section: SectionId | null): readonly Field[] {
  const keys: readonly (keyof Settings)[] = section === null ? ['on'] : sections[section];
  return keys.flatMap((key): readonly Field[] => (key === 'filter' ? filterFields : [key]));
}

function compareField(field: Field, from: Fields[Field], to: Fields[Field]): readonly SettingChange[] {
  if (!Array.isArray(from) || !Array.isArray(to)) {
    return from === to ? [] : [{ field, type: 'value', from: from as SingleValue, to: to as SingleValue }];
  }
  const [added, removed] = [without(to, from), without(from, to)];
  return added.length + removed.length === 0 ? [] : [{ field, type: 'list', added, removed }];
}

function without(some: readonly Entry[], others: readonly Entry[]): readonly Entry[] {
  const known = new Set(others.map((entry) => JSON.stringify(entry)));
  return some.filter((entry) => !known.has(JSON.stringify(entry)));
}
