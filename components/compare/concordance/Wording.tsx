/** Which source writes which variant of a contested term, and each use in its line. */

import { useMemo, useRef, useState } from 'preact/hooks';
import { useWidth } from '#components/compare/use-width.ts';
import type { ViewProps } from '#components/compare/view-props.ts';
import { SelectField } from '#components/form/SelectField.tsx';
import { HiddenNote } from '#components/HiddenNote.tsx';
import { PackText } from '#components/PackText.tsx';
import { StateNote } from '#components/StateNote.tsx';
import { idIn, refIn } from '#lib/compare/compare-state.ts';
import {
  type Concordance,
  type LineOrder,
  lineOrders,
  listTerms,
  orderLines,
  viewConcordance,
} from '#lib/compare/view-concordance.ts';
import { viewTerms } from '#lib/framing/view-terms.ts';
import { indexOf } from '#lib/pack/pack-index.ts';
import { ConcordanceLines } from './ConcordanceLines.tsx';
import { say } from './concordance-wording.ts';
import { VariantList } from './VariantList.tsx';
import { VariantTable } from './VariantTable.tsx';

/** What a column of the table needs to be read, in rem. */
const perColumn = 6.5;

export function Wording({ pack, filter, state, onChange, page, onChangeFilter }: ViewProps) {
  const question = indexOf(pack).questions.get(idIn(pack, state.question) ?? '');
  const entity = idIn(pack, state.entity);
  const terms = listTerms(pack, question?.entities ?? (entity === null ? [] : [entity]));
  const chosen = idIn(pack, state.term);
  const term = terms.find(({ id }) => id === chosen) ?? terms[0];
  const concordance = useMemo(() => {
    if (term === undefined) return null;
    const read =
      page && (viewTerms(pack, page.frames, filter).find(({ ref }) => ref === refIn(pack, term.id))?.page ?? []);
    return viewConcordance(pack, term, filter, read);
  }, [pack, term, filter, page]);
  if (concordance === null) return <StateNote kind="empty" title={say('no-terms')} />;
  return (
    <div class="concordance">
      <div class="concordance-term">
        <SelectField
          label={say('term')}
          choices={terms.map(({ id, label }) => [id, label])}
          value={concordance.id}
          onChange={(id) => onChange({ term: refIn(pack, id) })}
        />
        <p class="soft">
          <PackText>{concordance.about}</PackText>
        </p>
      </div>
      {concordance.variants.length === 0 ? (
        <StateNote kind="empty" title={say('nobody')} />
      ) : (
        <Uses key={concordance.id} concordance={concordance} hasPage={page !== null} />
      )}
      {concordance.hiddenSources.length > 0 && (
        <HiddenNote text={say('hidden', { n: concordance.hiddenSources.length })} onChangeFilter={onChangeFilter} />
      )}
    </div>
  );
}

interface UsesProps {
  readonly concordance: Concordance;
  readonly hasPage: boolean;
}

function Uses({ concordance, hasPage }: UsesProps) {
  const [only, setOnly] = useState<string | null>(null);
  const [order, setOrder] = useState<LineOrder>('source');
  const lines = orderLines(
    concordance.lines.filter(({ variant }) => only === null || variant === only),
    order,
  );
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const columns = concordance.sources.length + (hasPage ? 3 : 2);
  const Counts = width !== null && columns * perColumn <= width ? VariantTable : VariantList;
  return (
    <>
      <div ref={frame}>
        {width !== null && <Counts concordance={concordance} hasPage={hasPage} only={only} onOnly={setOnly} />}
      </div>
      <section class="concordance-lines">
        <div class="concordance-lines-head">
          <h2>{say('lines', { n: lines.length })}</h2>
          <SelectField
            label={say('order')}
            choices={lineOrders.map((each) => [each, say(`order.${each}`)])}
            value={order}
            onChange={(value) => setOrder(value as LineOrder)}
          />
        </div>
        <ConcordanceLines lines={lines} />
      </section>
    </>
  );
}
