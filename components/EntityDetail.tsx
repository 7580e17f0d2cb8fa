import type { EntityView, QuestionView } from '#lib/pack/views.ts';
import { BasisNote } from './BasisNote.tsx';
import { DiscrepancyList } from './DiscrepancyList.tsx';
import { sayKind } from './kind-wording.ts';
import { MiniTimeline, type TimelineMark } from './MiniTimeline.tsx';
import { InPack, PackText } from './PackText.tsx';
import { QuestionSection } from './QuestionSection.tsx';
import { UndisputedList } from './UndisputedList.tsx';

export interface EntityDetailProps {
  readonly view: EntityView;
  /** Shown sources of its pack. */
  readonly of: number;
  readonly onChangeFilter?: (() => void) | undefined;
}

/** All a card says of an entity, for reading in one of our own pages. */
export function EntityDetail({ view, of, onChangeFilter }: EntityDetailProps) {
  const { name, kind, about, undisputed, questions, discrepancies, basis, pack } = view;
  return (
    <InPack language={pack.language}>
      <article class="entity-detail">
        <h2>
          <PackText>{name}</PackText>
        </h2>
        <p class="soft">
          {sayKind(`kind.${kind}`)} · <PackText>{about}</PackText>
        </p>
        <UndisputedList lines={undisputed} />
        {questions.map((question, index) => (
          <QuestionSection
            key={question.id}
            question={question}
            speaker={view.id}
            open={index === 0}
            onChangeFilter={onChangeFilter}
          >
            <MiniTimeline marks={datedQuotes(question)} />
          </QuestionSection>
        ))}
        <DiscrepancyList discrepancies={discrepancies} />
        <BasisNote basis={basis} of={of} coversUntil={pack.coversUntil} pagePublished={null} />
      </article>
    </InPack>
  );
}

/** When each quote was said, or, where that is not known, published. */
function datedQuotes({ framings }: QuestionView): readonly TimelineMark[] {
  return framings.flatMap(({ index, label, quotes }) =>
    quotes.map(({ id, said, source }) => ({ key: id, date: said ?? source.published, index, label })),
  );
}
