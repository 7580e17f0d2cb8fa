/** What can be done with what is compared: save it, print it. */
import { idIn } from '#lib/compare/compare-state.ts';
import { ExportMenu } from './cite/ExportMenu.tsx';
import { say } from './print/print-wording.ts';
import type { ViewProps } from './view-props.ts';

export function CompareActions({ pack, filter, state }: Pick<ViewProps, 'pack' | 'filter' | 'state'>) {
  const scope = { question: idIn(pack, state.question), entity: idIn(pack, state.entity) };
  return (
    <div class="compare-actions">
      <ExportMenu pack={pack} filter={filter} scope={scope} />
      {scope.question !== null && (
        <button type="button" class="button" onClick={() => window.print()}>
          {say('print')}
        </button>
      )}
    </div>
  );
}
