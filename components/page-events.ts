import type { HiddenFinding } from '#lib/framing/hidden-findings.ts';
import type { SentencePlace } from '#lib/framing/view-page.ts';

/** What a reader can do about something that was found on the page. */
export interface PageEvents {
  /** Take the reader to a sentence of the page. */
  jump(place: SentencePlace): void;
  /** Hide a finding for good, or show it again. */
  hideFinding(finding: HiddenFinding, hidden: boolean): void;
}
