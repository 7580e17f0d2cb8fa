/** The settings on screen, their way back, and their way into storage. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Saving } from '#components/options/ChangeBar.tsx';
import {
  type Change,
  type HistoryEvent,
  moveHistory,
  type SettingsHistory,
  startHistory,
} from '#components/options/settings-history.ts';
import { askForSites, giveUpEverySite, giveUpSite } from '#lib/extension/own-sites.ts';
import type { Settings } from '#lib/extension/settings.ts';
import { createSettingsQueue } from '#lib/extension/settings-queue.ts';
import { storedSettings } from '../screen/stored-settings.ts';

/** Milliseconds a change waits for the next one before it is stored: a dragged slider makes dozens. */
const delay = 120;

export function useSettingsHistory(stored: Settings) {
  const [history, setHistory] = useState(() => startHistory(stored));
  const [saving, setSaving] = useState<Saving>('idle');
  const latest = useRef(history);
  const queue = useMemo(() => createSettingsQueue({ write: storedSettings.write, onState: setSaving, delay }), []);

  const move = useCallback(
    (event: HistoryEvent) => {
      const before = latest.current;
      latest.current = moveHistory(before, event);
      setHistory(latest.current);
      if (event.type !== 'adopt') queue.add(difference(before, latest.current));
    },
    [queue],
  );

  useEffect(() => {
    const screen = new AbortController();
    // What is not stored yet stands above what was read: it is newer.
    storedSettings.watch(
      (settings) => move({ type: 'adopt', settings: { ...settings, ...queue.pending() } }),
      screen.signal,
      stored,
    );
    window.addEventListener('pagehide', queue.flush, { signal: screen.signal });
    return () => screen.abort();
  }, [move, queue, stored]);

  const change = useCallback(
    (next: Change) => {
      const before = latest.current.settings;
      move({ type: 'change', change: next });
      giveUpAccess(before, latest.current.settings);
    },
    [move],
  );

  const undo = useCallback(async () => {
    const before = latest.current.settings;
    move({ type: 'undo' });
    const now = latest.current.settings;
    giveUpAccess(before, now);
    // Access was given up with the site and has to be asked for again.
    const back = without(now.sitesAdded, before.sitesAdded);
    const all = now.allSites && !before.allSites;
    if (back.length === 0 && !all) return;
    if (await askForSites(back, all).catch(() => false)) return;
    const { settings } = latest.current;
    const left = { sitesAdded: [...without(settings.sitesAdded, back)], allSites: settings.allSites && !all };
    queue.add(left);
    move({ type: 'adopt', settings: { ...settings, ...left } });
  }, [move, queue]);

  return { history, saving, change, undo: () => void undo(), saveAgain: queue.flush };
}

function giveUpAccess(before: Settings, after: Settings): void {
  for (const site of without(before.sitesAdded, after.sitesAdded)) void giveUpSite(site);
  if (before.allSites && !after.allSites) void giveUpEverySite();
}

/** The settings that differ. */
function difference(before: SettingsHistory, after: SettingsHistory): Partial<Settings> {
  const changed = Object.entries(after.settings).filter(
    ([key, value]) => before.settings[key as keyof Settings] !== value,
  );
  return Object.fromEntries(changed);
}

function without(all: readonly string[], some: readonly string[]): readonly string[] {
  return all.filter((item) => !some.includes(item));
}
