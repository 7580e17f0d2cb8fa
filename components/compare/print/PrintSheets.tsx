/** What is printed: a sheet for each question that is compared. On the screen they are not shown. */
import { useMemo } from 'preact/hooks';
import { today } from '#components/compare/cite/today.ts';
import { spokenLanguage } from '#components/wording.ts';
import { type CompareState, type CompareView, idIn } from '#lib/compare/compare-state.ts';
import { questionsAbout } from '#lib/compare/view-matrix.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import { PrintSheet } from './PrintSheet.tsx';

/** Views of questions, which have pages of their own on paper; the others are printed as they are. */
export const printedAsSheets: ReadonlySet<CompareView> = new Set(['matrix', 'timeline']);

interface PrintSheetsProps {
  readonly pack: CompiledPack;
  readonly filter: SourceFilter;
  readonly state: CompareState;
}

export function PrintSheets({ pack, filter, state }: PrintSheetsProps) {
  const question = idIn(pack, state.question);
  const entity = idIn(pack, state.entity);
  const { tag } = spokenLanguage();
  // They are there all the time, because a browser that prints waits for nobody; so they are made but once.
  return useMemo(
    () => (
      <div class="sheets" key={tag}>
        {questionsAbout(pack, { question, entity }).map(({ id }) => (
          <PrintSheet key={id} pack={pack} filter={filter} question={id} printed={today()} />
        ))}
      </div>
    ),
    [pack, filter, question, entity, tag],
  );
}
