/** Sidelight at work on one frame: reads it, marks it, opens cards. Lives until its signal aborts; then nothing of it is left. */
import type { CardAction } from '#lib/hover/card-contract.ts';
import { canMark } from '#lib/match/can-mark.ts';
import type { Lexicon } from '#lib/match/lexicon.ts';
import { scanBlock } from '#lib/match/scan.ts';
import type { EntityRef } from '#lib/match/types.ts';
import { readPageDate } from '#lib/page/page-date.ts';
import { createPageReader, type PagePreferences } from '#lib/page/page-reader.ts';
import type { Resolve } from '#lib/page/resolve-page.ts';
import type { ToPage } from '../messages.ts';
import { nativeBrowser } from '../native-browser.ts';
import type { Settings } from '../settings.ts';
import { tell } from './ask-background.ts';
import { createReporter } from './create-reporter.ts';
import type { HoverControl } from './hover-control.ts';
import { loadScript } from './load-script.ts';
import { type MentionsModule, mentionsKey } from './mentions-contract.ts';
import { stepFrom } from './step-from.ts';

export interface RunningPage {
  /** Settings changed while it runs. */
  update(settings: Settings): void;
  receive(message: ToPage): void;
}

export function runPage(window: Window, lexicon: Lexicon, initial: Settings, signal: AbortSignal): RunningPage {
  const { document } = window;
  let settings = initial;
  let hovering: HoverControl | null = null;
  const tellBackground = createReporter(window, signal);

  const reader = createPageReader({
    document,
    signal,
    scan: (text) => scanBlock(lexicon, text),
    canMark: (blocks) => canMark(lexicon, blocks),
    loadResolve,
    preferences: preferencesOf(settings),
    shadowRootOf,
    isOwn: (element) => hovering?.owns(element) ?? false,
    onChange(state) {
      hovering?.refresh();
      tellBackground(state);
    },
  });

  async function loadResolve(): Promise<Resolve> {
    const { resolveInSteps, createHoverControl } = await loadScript<MentionsModule>('mentions', mentionsKey);
    const preferences = () => settings;
    const pagePublished = () => readPageDate(document);
    if (!signal.aborted)
      hovering = createHoverControl({ window, surface: reader, preferences, pagePublished, act, signal });
    return (blocks) => resolveInSteps(lexicon, blocks);
  }

  return {
    update(next) {
      const filtered = JSON.stringify(next.filter) !== JSON.stringify(settings.filter);
      settings = next;
      reader.setPreferences(preferencesOf(next));
      if (filtered) hovering?.reload();
    },
    receive(message) {
      if (message.type === 'reveal') open(message.mention);
      if (message.type === 'walk') open(stepFrom(reader.state.mentions, hovering?.shown ?? null, message.step));
    },
  };

  function open(mention: number | null): void {
    if (mention !== null && reader.reveal(mention)) hovering?.open(mention);
  }
}

function preferencesOf({ marks, entitiesOff }: Settings): PagePreferences {
  return { marks, entitiesOff: new Set(entitiesOff as EntityRef[]) };
}

function act(action: CardAction, entity: EntityRef): void {
  const message = action === 'hide-entity' ? ({ type: action, entity } as const) : ({ type: action } as const);
  tell(message).catch(() => undefined);
}

/** Closed roots too: Chromium has a function for it, Firefox a property. */
function shadowRootOf(element: Element): ShadowRoot | null {
  const open = nativeBrowser.dom?.openOrClosedShadowRoot;
  if (open && element instanceof HTMLElement) return open(element);
  return (element as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ?? element.shadowRoot;
}
