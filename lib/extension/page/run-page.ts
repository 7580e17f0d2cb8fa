/** Sidelight at work on one frame: reads it, marks it, opens cards. Lives until its signal aborts; then nothing of it is left. */
import { canMark } from '#lib/match/can-mark.ts';
import type { Lexicon } from '#lib/match/lexicon.ts';
import { scanBlock } from '#lib/match/scan.ts';
import type { EntityRef } from '#lib/match/types.ts';
import { readPageDate } from '#lib/page/page-date.ts';
import { createPageReader, type PagePreferences } from '#lib/page/page-reader.ts';
import { pageTools } from '#lib/page/page-tools.ts';
import type { Resolve } from '#lib/page/resolve-page.ts';
import type { ToPage } from '../messages.ts';
import { nativeBrowser } from '../native-browser.ts';
import type { Settings } from '../settings.ts';
import { jump, tell } from './ask-background.ts';
import { createReporter } from './create-reporter.ts';
import { type FindingsModule, findingsKey } from './findings-contract.ts';
import type { HoverControl, HoverControlOptions } from './hover-control.ts';
import { loadScript } from './load-script.ts';
import { type MentionsModule, mentionsKey } from './mentions-contract.ts';
import type { PageFindings } from './page-findings.ts';
import { stepFrom } from './step-from.ts';

export interface RunningPage {
  /** Settings changed while it runs. */
  update(settings: Settings): void;
  /** Returns what the sender is to be answered. */
  receive(message: ToPage): boolean;
}

export function runPage(
  window: Window & typeof globalThis,
  lexicon: Lexicon,
  initial: Settings,
  signal: AbortSignal,
): RunningPage {
  const { document } = window;
  let settings = initial;
  let hovering: HoverControl | null = null;
  let findings: PageFindings | null = null;
  let findingsComing = false;
  const tellBackground = createReporter(window, signal);

  const reader = createPageReader({
    document,
    signal,
    scan: (text) => scanBlock(lexicon, text),
    scanNames: (text) => scanBlock(lexicon, text, lexicon.named),
    canMark: (blocks) => canMark(lexicon, blocks),
    loadResolve,
    preferences: preferencesOf(settings),
    shadowRootOf,
    isOwn: (element) => hovering?.owns(element) ?? false,
    onChange(state) {
      hovering?.refresh();
      if (findings) findings.refresh();
      else if (reader.reading.found.length > 0) void loadFindings().catch(() => undefined);
      tellBackground(state);
    },
  });

  async function loadResolve(): Promise<Resolve> {
    const { resolveInSteps, createHoverControl } = await loadScript<MentionsModule>('mentions', mentionsKey);
    const preferences = () => settings;
    const pagePublished = () => readPageDate(document);
    if (!signal.aborted)
      hovering = createHoverControl({ window, surface: reader, preferences, pagePublished, ...acts, signal });
    return (blocks) => resolveInSteps(lexicon, blocks);
  }

  /** Once; it fails only when the frame or the extension is going away. */
  async function loadFindings(): Promise<void> {
    if (findingsComing) return;
    findingsComing = true;
    const { createPageFindings } = await loadScript<FindingsModule>('findings', findingsKey);
    if (signal.aborted) return;
    findings = createPageFindings({
      window,
      tools: pageTools,
      reading: () => reader.reading,
      lens: () => settings.lens,
      onRead: () => hovering?.reload(),
      signal,
    });
    findings.refresh();
  }

  return {
    update(next) {
      const differs = (name: keyof Settings) => JSON.stringify(next[name]) !== JSON.stringify(settings[name]);
      const shown = differs('filter') || differs('findingsHidden');
      const tinted = shown || differs('lens');
      settings = next;
      reader.setPreferences(preferencesOf(next));
      if (shown) hovering?.reload();
      if (tinted) findings?.update();
    },
    receive(message) {
      if (message.type === 'jump') return findings?.jump(message.place) ?? false;
      if (message.type === 'reveal') open(message.mention);
      if (message.type === 'at-mark') return (hovering?.current ?? null) !== null;
      if (message.type === 'walk') return walk(message.step, message.around);
      return true;
    },
  };

  function open(mention: number): boolean {
    const isThere = reader.reveal(mention);
    if (isThere) hovering?.open(mention);
    return isThere;
  }

  /** At the end, the card is closed: the walk goes on in another frame. */
  function walk(step: 1 | -1, around: boolean): boolean {
    const next = stepFrom(reader.state.mentions, hovering?.current ?? null, step, around);
    if (next !== null) return open(next);
    hovering?.close();
    return false;
  }
}

function preferencesOf({ marks, entitiesOff }: Settings): PagePreferences {
  return { marks, entitiesOff: new Set(entitiesOff as EntityRef[]) };
}

/** What a card asks for. There is nobody to ask when the extension has been updated meanwhile. */
const acts: Pick<HoverControlOptions, 'act' | 'compare' | 'jump' | 'hideFinding'> = {
  act(action, entity) {
    const message = action === 'hide-entity' ? ({ type: action, entity } as const) : ({ type: action } as const);
    tell(message).catch(() => undefined);
  },
  compare(entity, question) {
    tell({ type: 'compare', entity, question }).catch(() => undefined);
  },
  jump: (place) => void jump(place).catch(() => undefined),
  hideFinding(finding, hidden) {
    tell({ type: 'hide-finding', finding, hidden }).catch(() => undefined);
  },
};

/** Closed roots too: Chromium has a function for it, Firefox a property. */
function shadowRootOf(element: Element): ShadowRoot | null {
  const open = nativeBrowser.dom?.openOrClosedShadowRoot;
  if (open && element instanceof HTMLElement) return open(element);
  return (element as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ?? element.shadowRoot;
}
