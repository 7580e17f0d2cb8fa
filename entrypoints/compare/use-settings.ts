import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '#lib/extension/settings.ts';
import type { SettingsStore } from '#lib/extension/settings-store.ts';

/** The reader's settings, from whichever screen they are changed. */
export function useSettings(store: SettingsStore, initial: Settings): Settings {
  const [settings, setSettings] = useState(initial);
  useEffect(() => {
    const screen = new AbortController();
    store.watch(setSettings, screen.signal, initial);
    return () => screen.abort();
  }, [store, initial]);
  return settings;
}
