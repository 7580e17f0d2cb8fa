import type { CompareState } from '#lib/compare/compare-state.ts';
import type { HiddenFinding } from '#lib/framing/hidden-findings.ts';
import type { SentencePlace } from '#lib/framing/view-page.ts';
import type { MentionPlace } from './page-summary.ts';

/** What the popup asks for; whoever mounts it carries it out. */
export interface PopupActions {
  /** Scrolls the page to a mention and opens its card. Resolves to false when the mention has left the page. */
  reveal(place: MentionPlace): Promise<boolean>;
  /** Scrolls the page to a sentence. Resolves to false when it has left the page. */
  jump(place: SentencePlace): Promise<boolean>;
  /** Hides a finding for good, or shows it again. Resolves to false when that could not be stored. */
  hideFinding(finding: HiddenFinding, hidden: boolean): Promise<boolean>;
  /** Tints the deciding sentences, or stops. */
  switchLens(on: boolean): void;
  /** Switches a listed site on or off. */
  switchSite(site: string, on: boolean): void;
  /** Adds a site to the reader's list. Resolves to false when browser or reader refuse; call it straight from a click. */
  addSite(site: string): Promise<boolean>;
  /** Reads the page this one time. Resolves to false when the browser refused. */
  readOnce(): Promise<boolean>;
  /** Switches this tab on or off. */
  switchTab(on: boolean): void;
  /** Puts the master switch on. */
  turnOn(): void;
  /** Opens the compare screen; call it straight from a click, when browsers let panels open. */
  compare(what: Partial<CompareState>): void;
  showAllSources(): void;
  openOptions(): void;
  /** Asks tab and background anew. */
  retry(): void;
}
