/** The options page's settings with a way back. Pure. */
import type { Settings } from '#lib/extension/settings.ts';

export interface Change {
  readonly patch: Partial<Settings>;
  /** Says what was done ("JadeTimes switched off"), in the language that is spoken when it is shown. */
  readonly what: () => string;
  /** Changes in a row with the same key (a slider being dragged) are undone in one step. */
  readonly merge?: string;
}

interface Step {
  readonly what: Change['what'];
  readonly merge: string | null;
  /** The keys that were changed, as they stood before. */
  readonly before: Partial<Settings>;
}

export interface SettingsHistory {
  readonly settings: Settings;
  readonly steps: readonly Step[];
  /** What was just taken back, until the next change. */
  readonly undone: Change['what'] | null;
}

export type HistoryEvent =
  | { readonly type: 'change'; readonly change: Change }
  | { readonly type: 'undo' }
  /** Settings changed elsewhere (a card, the popup, another tab). */
  | { readonly type: 'adopt'; readonly settings: Settings };

const mostSteps = 100;

export const startHistory = (settings: Settings): SettingsHistory => ({ settings, steps: [], undone: null });

/** Undo puts back only the keys that its change touched, so what was changed elsewhere meanwhile stays. */
export function moveHistory(history: SettingsHistory, event: HistoryEvent): SettingsHistory {
  switch (event.type) {
    case 'change':
      return change(history, event.change);
    case 'undo': {
      const last = history.steps.at(-1);
      if (last === undefined) return history;
      return {
        settings: { ...history.settings, ...last.before },
        steps: history.steps.slice(0, -1),
        undone: last.what,
      };
    }
    case 'adopt':
      return { ...history, settings: event.settings };
  }
}

function change({ settings, steps }: SettingsHistory, { patch, what, merge }: Change): SettingsHistory {
  const next = { ...settings, ...patch };
  const last = steps.at(-1);
  if (last !== undefined && merge !== undefined && last.merge === merge) {
    return { settings: next, steps: [...steps.slice(0, -1), { ...last, what }], undone: null };
  }
  const before = pick(settings, Object.keys(patch) as (keyof Settings)[]);
  return { settings: next, steps: [...steps, { what, merge: merge ?? null, before }].slice(-mostSteps), undone: null };
}

function pick(settings: Settings, keys: readonly (keyof Settings)[]): Partial<Settings> {
  return Object.fromEntries(keys.map((key) => [key, settings[key]]));
}
