import { useState } from 'preact/hooks';
import { Compare, type CompareProps } from '#components/compare/Compare.tsx';
import { type CompareState, initialState } from '#lib/compare/compare-state.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';

interface KeptCompareProps
  extends Partial<Omit<CompareProps, 'packs' | 'state' | 'onChange'>>,
    Pick<CompareProps, 'packs'> {
  /** Where it differs from how the screen begins. */
  readonly begin?: Partial<CompareState>;
  /** Hears of each state that is drawn. */
  readonly onState?: (state: CompareState) => void;
}

const nothing = () => undefined;

/** The compare screen with its state kept as the address keeps it, and beside no page. What else it asks for goes where a test says. */
export function KeptCompare({ begin, onState = nothing, ...given }: KeptCompareProps) {
  const [state, setState] = useState<CompareState>({ ...initialState, ...begin });
  onState(state);
  return (
    <Compare
      filter={showAllSources}
      onFilter={nothing}
      onOptions={nothing}
      tab={null}
      page={{ hidden: [], events: { jump: nothing, hideFinding: nothing } }}
      onGoToPage={null}
      fullTab={null}
      onFullTab={nothing}
      {...given}
      state={state}
      onChange={(patch) => setState((before) => ({ ...before, ...patch }))}
    />
  );
}
