/** A change of settings as the one who makes it means it: from what was seen to what is wanted. Pure. */
import * as v from 'valibot';
import { type Settings, settingValues } from './settings.ts';

type SomeSettings = Partial<Settings>;

/**
 * Some settings, each as it can be; unlike in stored ones, nothing impossible is forgiven. Made by a call that bundlers may drop: content
 * scripts know of the message that it checks, but never receive it.
 */
export const SomeSettings = /* @__PURE__ */ someSettings();

function someSettings(): v.GenericSchema<unknown, SomeSettings> {
  const entries = Object.entries(settingValues).map(([name, value]) => [name, v.exactOptional(value)] as const);
  return v.object(Object.fromEntries(entries)) as unknown as v.GenericSchema<unknown, SomeSettings>;
}

export interface SettingsChange {
  /** The settings it changes, as they were seen. */
  readonly before: SomeSettings;
  /** The same settings as they are to be. */
  readonly after: SomeSettings;
}

/** What leads from some settings to others. */
export function changeBetween(before: Settings, after: Settings): SettingsChange {
  const names = (Object.keys(after) as (keyof Settings)[]).filter((name) => before[name] !== after[name]);
  const only = (settings: Settings): SomeSettings => Object.fromEntries(names.map((name) => [name, settings[name]]));
  return { before: only(before), after: only(after) };
}

/** Both in one, the second after the first. */
export function joinChanges(first: SettingsChange, second: SettingsChange): SettingsChange {
  return { before: { ...second.before, ...first.before }, after: { ...first.after, ...second.after } };
}

/**
 * What is to be stored. Others may have changed the same list since it was seen: it gains what the change adds and loses what the
 * change takes away, and nothing else. Of other settings the last change stands.
 */
export function applyChange(stored: Settings, { before, after }: SettingsChange): SomeSettings {
  const names = Object.keys(after) as (keyof Settings)[];
  return Object.fromEntries(names.map((name) => [name, merge(stored[name], before[name], after[name])]));
}

function merge(stored: unknown, before: unknown, after: unknown): unknown {
  if (!Array.isArray(stored) || !Array.isArray(before) || !Array.isArray(after) || isSame(stored, before)) return after;
  return [
    ...stored.filter((item) => !has(before, item) || has(after, item)),
    ...after.filter((item) => !has(before, item) && !has(stored, item)),
  ];
}

const has = (list: readonly unknown[], item: unknown) => list.some((other) => isSame(other, item));
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
