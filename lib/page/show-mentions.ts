import type { MentionKeeper, PageMention, PagePreferences } from './mention-surface.ts';
import type { PageIndex } from './page-index.ts';
import type { FoundMention } from './resolve-page.ts';
import { doInSlices, type Slices } from './yield-to-page.ts';

export interface Showing {
  /** Shows what was found, in slices. What comes while it is being shown takes its place: the latest is shown in the end. */
  show(found: readonly FoundMention[], preferences: PagePreferences): Promise<void>;
  /** The preferences by which is shown what is on the page; null before the first time. */
  readonly by: PagePreferences | null;
  readonly isBusy: boolean;
}

export interface ShowingOptions {
  readonly keeper: MentionKeeper;
  readonly index: PageIndex;
  readonly slices: Slices;
  readonly signal: AbortSignal;
  readonly onShown: (mentions: readonly PageMention[]) => void;
}

interface Wanted {
  readonly found: readonly FoundMention[];
  readonly preferences: PagePreferences;
}

export function createShowing({ keeper, index, slices, signal, onShown }: ShowingOptions): Showing {
  let wanted: Wanted | null = null;
  let by: PagePreferences | null = null;
  let isBusy = false;

  /** Done when it returns if it fits into the slice. */
  async function showLatest(): Promise<void> {
    isBusy = true;
    try {
      for (let done: Wanted | null = null; done !== wanted && wanted !== null; ) {
        const now: Wanted = wanted;
        const steps = keeper.keep(now.found, index, now.preferences);
        const shown = doInSlices(steps, slices, () => signal.aborted || now !== wanted);
        const mentions = shown instanceof Promise ? await shown : shown;
        if (signal.aborted) return;
        if (mentions === null || now !== wanted) continue;
        by = now.preferences;
        done = now;
        onShown(mentions);
      }
    } finally {
      isBusy = false;
    }
  }

  return {
    get by() {
      return by;
    },
    get isBusy() {
      return isBusy;
    },
    async show(found, preferences) {
      wanted = { found, preferences };
      if (!isBusy) await showLatest();
    },
  };
}
