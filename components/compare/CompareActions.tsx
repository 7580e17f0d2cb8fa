/** What can be done with what is compared: save it, print it, guess in class. */
import { idIn } from '#lib/compare/compare-state.ts';
import { questionsAbout } from '#lib/compare/view-matrix.ts';
import { ExportMenu } from './cite/ExportMenu.tsx';
import { say as sayInClass } from './classroom/classroom-wording.ts';
import { printedAsSheets } from './print/PrintSheets.tsx';
import { say } from './print/print-wording.ts';
import type { ViewProps } from './view-props.ts';

type CompareActionsProps = Pick<ViewProps, 'pack' | 'filter' | 'state' | 'onChange'>;

/** Not in the address either: no source and no speaker. */
const inClass = { classroom: true, source: null, holder: null, entity: null } as const;

export function CompareActions({ pack, filter, state, onChange }: CompareActionsProps) {
  const scope = { question: idIn(pack, state.question), entity: idIn(pack, state.entity) };
  return (
    <div class="button-row">
      <ExportMenu pack={pack} filter={filter} scope={scope} />
      <button
        type="button"
        class="button"
        title={printedAsSheets.has(state.view) ? say('sheets', { n: questionsAbout(pack, scope).length }) : undefined}
        onClick={() => window.print()}
      >
        {say('print')}
      </button>
      <button type="button" class="button" onClick={() => onChange(inClass)}>
        {sayInClass('mode')}
      </button>
    </div>
  );
}
