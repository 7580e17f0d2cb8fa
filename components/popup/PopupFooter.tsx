import type { PopupActions } from './popup-actions.ts';
import type { PopupState } from './popup-state.ts';
import { say } from './popup-wording.ts';

/** States in which switching the tab off changes what the reader sees. */
const switchable: ReadonlySet<PopupState['kind']> = new Set(['found', 'nothing-found', 'too-big', 'not-read']);

interface PopupFooterProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

export function PopupFooter({ state, actions }: PopupFooterProps) {
  return (
    <footer class="popup-footer">
      <button type="button" class="button-quiet" onClick={() => actions.compare({})}>
        {say('compare')}
      </button>
      {switchable.has(state.kind) && (
        <button type="button" class="button-quiet" onClick={() => actions.switchTab(false)}>
          {say('tab-switch')}
        </button>
      )}
      <button type="button" class="button-quiet" onClick={actions.openOptions}>
        {say('options')}
      </button>
    </footer>
  );
}
