import type { PageEvents } from '#components/page-events.ts';
import type { CompareState } from '#lib/compare/compare-state.ts';
import type { HiddenFinding } from '#lib/framing/hidden-findings.ts';
import type { FoundFrame } from '#lib/framing/view-page.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';

/** What every view of the compare screen is given. */
export interface ViewProps {
  readonly pack: CompiledPack;
  readonly filter: SourceFilter;
  readonly state: CompareState;
  readonly onChange: (patch: Partial<CompareState>) => void;
  /** The page being read, to stand beside the sources; null when there is none that has been read. */
  readonly page: PageColumn | null;
  /** Takes the reader to the full source filter. */
  readonly onChangeFilter: () => void;
}

export interface PageColumn {
  readonly title: string;
  readonly host: string;
  /** What was found in it: for `viewPage`, `viewTerms`. */
  readonly frames: readonly FoundFrame[];
  /** Findings that the reader has called wrong. */
  readonly hidden: readonly HiddenFinding[];
  readonly events: PageEvents;
}
