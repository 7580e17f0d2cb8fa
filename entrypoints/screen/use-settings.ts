import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '#lib/extension/settings.ts';
import { storedSettings } from './stored-settings.ts';

/** The reader's settings, from whichever screen they are changed. */
export function useSettings(stored: Settings): Settings {
  const [settings, setSettings] = useState(stored);
  useEffect(() => {
    const screen = new AbortController();
    storedSettings.watch(setSettings, screen.signal, stored);
    return () => screen.abort();
  }, [stored]);
  return settings;
}
