/** What would change if some settings took the place of others. Pure. */
import type { Settings } from '#lib/extension/settings.ts';

export type SettingChange =
  | { readonly key: keyof Settings; readonly type: 'value'; readonly from: Single; readonly to: Single }
  /** Lists, the source filter among them: how many entries come and go. */
  | { readonly key: keyof Settings; readonly type: 'list'; readonly added: number; readonly removed: number };

type Single = string | number | boolean;

/** In the order of the settings; none for what stays as it is. */
export function compareSettings(now: Settings, then: Settings): readonly SettingChange[] {
  return (Object.keys(now) as (keyof Settings)[]).flatMap((key): SettingChange[] => {
    const [from, to] = [now[key], then[key]];
    if (typeof from !== 'object' || typeof to !== 'object') {
      return from === to ? [] : [{ key, type: 'value', from: from as Single, to: to as Single }];
    }
    const [before, after] = [entriesOf(from), entriesOf(to)];
    const added = without(after, before);
    const removed = without(before, after);
    return added + removed === 0 ? [] : [{ key, type: 'list', added, removed }];
  });
}

/** The entries of a list, or of the lists and limits that the source filter is made of, as texts to be compared. */
function entriesOf(value: object): readonly string[] {
  if (Array.isArray(value)) return value.map((entry) => JSON.stringify(entry));
  return Object.entries(value).flatMap(([name, part]) => {
    if (part === null) return [];
    return Array.isArray(part) ? part.map((entry) => `${name}: ${entry}`) : [`${name}: ${part}`];
  });
}

function without(some: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return some.filter((entry) => !known.has(entry)).length;
}
