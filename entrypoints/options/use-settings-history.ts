/** The settings on screen, their way back, and their way into storage. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Saving } from '#components/options/ChangeBar.tsx';
import {
  type Change,
  type HistoryEvent,
  moveHistory,
  type SettingsHistory,
  startHistory,
} from '#components/options/settings-history.ts';
import { changeSettings } from '#lib/extension/active-page.ts';
import { askForSites, giveUpEverySite, giveUpSite } from '#lib/extension/own-sites.ts';
import type { Settings } from '#lib/extension/settings.ts';
import { changeBetween } from '#lib/extension/settings-change.ts';
import { createSettingsQueue } from '#lib/extension/settings-queue.ts';
import { storedSettings } from '../screen/stored-settings.ts';

/** Milliseconds a change waits for the next one before it is stored: a dragged slider makes dozens. */
const delay = 120;

export function useSettingsHistory(stored: Settings) {
  const [history, draw] = useState(() => startHistory(stored));
  const [saving, setSaving] = useState<Saving>('idle');
  const kept = useMemo(() => keepHistory(stored, draw, setSaving), [stored]);

  useEffect(() => {
    const screen = new AbortController();
    storedSettings.watch(kept.adopt, screen.signal, stored);
    window.addEventListener('pagehide', kept.leave, { signal: screen.signal });
    return () => screen.abort();
  }, [kept, stored]);

  return { history, saving, change: kept.change, undo: kept.undo, saveAgain: kept.flush };
}

/** What is on screen is ahead of what is stored, until that has caught up. */
function keepHistory(stored: Settings, draw: (history: SettingsHistory) => void, onSaving: (state: Saving) => void) {
  let history = startHistory(stored);
  const queue = createSettingsQueue({
    write: changeSettings,
    onState(state) {
      onSaving(state);
      // The background stores no site that the browser does not permit.
      if (state === 'saved') void storedSettings.read().then(adopt);
    },
    delay,
  });

  /** Takes over what is stored. What is not stored yet stands above it: it is newer. */
  function adopt(settings: Settings): void {
    history = moveHistory(history, { type: 'adopt', settings: { ...settings, ...queue.pending() } });
    draw(history);
  }

  /** @returns the settings before and now */
  function move(event: HistoryEvent): readonly [Settings, Settings] {
    const before = history.settings;
    history = moveHistory(history, event);
    draw(history);
    queue.add(changeBetween(before, history.settings));
    giveUpAccess(before, history.settings);
    return [before, history.settings];
  }

  return {
    adopt,
    flush: queue.flush,
    /** Stores what is not known to be stored: a message to a background that sleeps may die with the page that sent it. */
    leave: () => void storedSettings.write(queue.pending()),
    change: (change: Change) => void move({ type: 'change', change }),
    undo() {
      const [before, now] = move({ type: 'undo' });
      // Access was given up with the site and has to be asked for again. Once it is given, the background lists the site.
      const back = without(now.sitesAdded, before.sitesAdded);
      const all = now.allSites && !before.allSites;
      if (back.length > 0 || all) void askForSites(back, all).catch(() => false);
    },
  };
}

function giveUpAccess(before: Settings, after: Settings): void {
  for (const site of without(before.sitesAdded, after.sitesAdded)) void giveUpSite(site);
  if (before.allSites && !after.allSites) void giveUpEverySite();
}

function without(all: readonly string[], some: readonly string[]): readonly string[] {
  return all.filter((item) => !some.includes(item));
}
