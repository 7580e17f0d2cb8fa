/**
 * Settings in `storage.local`, one key each, so that two screens writing different settings never overwrite each other.
 * Only what differs from the defaults is stored; a value that no longer parses reads as its default and stays stored.
 */
import * as v from 'valibot';
import { defaultSettings, Settings } from './settings.ts';

/** The part of `browser.storage` that settings need; the polyfilled and the native one both fit. */
export interface StorageAccess {
  readonly local: {
    get(keys: string[]): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
    remove(keys: string[]): Promise<void>;
  };
  readonly onChanged: {
    addListener(listener: ChangeListener): void;
    removeListener(listener: ChangeListener): void;
  };
}
type ChangeListener = (changes: Record<string, unknown>, area: string) => void;

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Stores a change. Rejects with the browser's error when storage is full or broken; nothing else is touched then. */
  write(patch: Partial<Settings>): Promise<void>;
  /**
   * Calls back with all settings after any change, from whichever part of the extension it came.
   * @param known what the caller has read before: a change since then is told as well
   */
  watch(listener: (settings: Settings) => void, signal: AbortSignal, known?: Settings): void;
}

const prefix = 'setting:';
const names = Object.keys(defaultSettings) as (keyof Settings)[];
const keys = names.map((name) => prefix + name);

export function createSettingsStore(storage: StorageAccess): SettingsStore {
  async function read(): Promise<Settings> {
    const stored = await storage.local.get(keys);
    const known = names.flatMap((name) => (prefix + name in stored ? [[name, stored[prefix + name]] as const] : []));
    return v.parse(Settings, Object.fromEntries(known));
  }

  async function write(patch: Partial<Settings>): Promise<void> {
    const changed = Object.entries(patch);
    const isDefault = ([name, value]: [string, unknown]) =>
      JSON.stringify(value) === JSON.stringify(defaultSettings[name as keyof Settings]);
    const kept = changed.filter((entry) => !isDefault(entry)).map(([name, value]) => [prefix + name, value]);
    const dropped = changed.filter(isDefault).map(([name]) => prefix + name);
    if (kept.length > 0) await storage.local.set(Object.fromEntries(kept));
    if (dropped.length > 0) await storage.local.remove(dropped);
  }

  function watch(listener: (settings: Settings) => void, signal: AbortSignal, known?: Settings): void {
    let latest = 0;
    const tell = async (unless?: Settings) => {
      const turn = ++latest;
      const settings = await read();
      if (turn !== latest || signal.aborted) return;
      if (JSON.stringify(settings) !== JSON.stringify(unless)) listener(settings);
    };
    const onChanged: ChangeListener = (changes, area) => {
      if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(prefix))) void tell();
    };
    storage.onChanged.addListener(onChanged);
    signal.addEventListener('abort', () => storage.onChanged.removeListener(onChanged), { once: true });
    if (known !== undefined) void tell(known);
  }

  return { read, write, watch };
}
