import { useState } from 'preact/hooks';
import { BasisNote } from '#components/BasisNote.tsx';
import { DiscrepancyList } from '#components/DiscrepancyList.tsx';
import { HiddenNote } from '#components/HiddenNote.tsx';
import { InPack } from '#components/PackText.tsx';
import type { PageEvents } from '#components/page-events.ts';
import { QuestionSection } from '#components/QuestionSection.tsx';
import { UndisputedList } from '#components/UndisputedList.tsx';
import { listNames } from '#components/wording.ts';
import type { QuestionOnPage } from '#lib/framing/view-page.ts';
import type { CardAction } from '#lib/hover/card-contract.ts';
import type { EntityView, QuestionView } from '#lib/pack/views.ts';
import { CardFooter } from './CardFooter.tsx';
import { CardHeader } from './CardHeader.tsx';
import { say } from './card-wording.ts';
import { isBroughtUp, leadingQuestion, onQuestion } from './leading-question.ts';
import { RestOfCard } from './RestOfCard.tsx';

export interface CardProps {
  readonly view: EntityView;
  readonly onPage: readonly QuestionOnPage[];
  readonly pageEvents: PageEvents;
  readonly pagePublished: string | null;
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  readonly onAction: (action: CardAction) => void;
  /** Compares the sources on one of its questions, or on all of them. */
  readonly onCompare: (question: string | null) => void;
}

/** Everything the card says about one entity: what is undisputed, then one question with its framings, then the rest, folded. */
export function Card({
  view,
  onPage,
  pageEvents,
  pagePublished,
  pinned,
  onPin,
  onClose,
  onAction,
  onCompare,
}: CardProps) {
  const { undisputed, questions, discrepancies, basis, hiddenSources, pack } = view;
  const openFilter = () => onAction('open-options');
  // Chosen once: what is learnt of the page later must not move things under the reader's eyes.
  const [leading] = useState(() => leadingQuestion(view, onPage)?.id);
  const isEmpty = basis.sources.length === 0;
  const others = questions.filter(({ id }) => id !== leading);
  const section = (question: QuestionView) => (
    <QuestionSection
      key={question.id}
      question={question}
      speaker={view.id}
      onPage={onQuestion(onPage, pack.id, question.id)}
      pageEvents={pageEvents}
      open={question.id === leading}
      onChangeFilter={openFilter}
      onCompare={() => onCompare(`${pack.id}/${question.id}`)}
    />
  );
  return (
    <InPack language={pack.language}>
      <CardHeader view={view} pinned={pinned} onPin={onPin} onClose={onClose} onAction={onAction} />
      <div class="body">
        {isEmpty && <EmptyNote hiddenSources={hiddenSources} onChangeFilter={openFilter} />}
        <UndisputedList lines={undisputed} />
        {!isEmpty && questions.filter(({ id }) => id === leading).map(section)}
        <RestOfCard
          questions={isEmpty ? 0 : others.length}
          discrepancies={discrepancies.length}
          broughtUp={others.some(({ id }) => isBroughtUp(onQuestion(onPage, pack.id, id)))}
        >
          {!isEmpty && others.map(section)}
          <DiscrepancyList discrepancies={discrepancies} />
        </RestOfCard>
      </div>
      {!isEmpty && (
        <CardFooter onCompare={questions.length > 0 ? () => onCompare(null) : null}>
          <BasisNote
            basis={basis}
            of={shownSources(view)}
            coversUntil={pack.coversUntil}
            pagePublished={pagePublished}
          />
          {/* Both run on in one line. */}{' '}
          {hiddenSources.length > 0 && (
            <HiddenNote text={say('some-hidden', { n: hiddenSources.length })} onChangeFilter={openFilter} />
          )}
        </CardFooter>
      )}
    </InPack>
  );
}

function EmptyNote({
  hiddenSources,
  onChangeFilter,
}: Pick<EntityView, 'hiddenSources'> & { readonly onChangeFilter: () => void }) {
  if (hiddenSources.length === 0) return <p class="empty">{say('nothing')}</p>;
  const names = listNames(hiddenSources.map(({ publisher }) => publisher));
  return <HiddenNote text={say('all-hidden', { n: hiddenSources.length, names })} onChangeFilter={onChangeFilter} />;
}

/** How many sources the reader lets speak; every count of the view is out of these. */
function shownSources({ undisputed, questions, basis }: EntityView): number {
  const totals = [...undisputed, ...questions.flatMap(({ framings }) => framings)].map(({ of }) => of);
  return Math.max(basis.sources.length, ...totals);
}
