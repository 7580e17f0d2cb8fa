import { Switch } from '#components/form/Switch.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { PopupState } from './popup-state.ts';
import { say } from './popup-wording.ts';

/** States in which switching the tab off or on changes what the reader sees. */
const switchable: ReadonlySet<PopupState['kind']> = new Set([
  'found',
  'nothing-found',
  'too-big',
  'not-read',
  'tab-off',
]);

interface PopupFooterProps {
  readonly state: PopupState;
  /** Whether the lens is on. */
  readonly lens: boolean;
  readonly actions: PopupActions;
}

export function PopupFooter({ state, lens, actions }: PopupFooterProps) {
  return (
    <footer class="popup-footer">
      <Switch
        label={say('tab-switch')}
        on={state.kind === 'tab-off'}
        disabled={!switchable.has(state.kind)}
        onChange={(off) => actions.switchTab(!off)}
      />
      <Switch label={say('lens')} on={lens} disabled={state.kind !== 'found'} onChange={actions.switchLens} />
      <button type="button" class="button-quiet" onClick={() => actions.compare({})}>
        {say('compare')}
      </button>
      <button type="button" class="button-quiet" onClick={actions.openOptions}>
        {say('options')}
      </button>
    </footer>
  );
}
