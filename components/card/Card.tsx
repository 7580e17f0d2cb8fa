import { BasisNote } from '#components/BasisNote.tsx';
import { DiscrepancyList } from '#components/DiscrepancyList.tsx';
import { HiddenNote } from '#components/HiddenNote.tsx';
import type { PageEvents } from '#components/page-events.ts';
import { QuestionSection } from '#components/QuestionSection.tsx';
import { UndisputedList } from '#components/UndisputedList.tsx';
import { listNames } from '#components/wording.ts';
import type { QuestionOnPage } from '#lib/framing/view-page.ts';
import type { CardAction } from '#lib/hover/card-contract.ts';
import type { EntityView } from '#lib/pack/views.ts';
import { CardFooter } from './CardFooter.tsx';
import { CardHeader } from './CardHeader.tsx';
import { say } from './card-wording.ts';
import { leadingQuestion } from './leading-question.ts';

export interface CardProps {
  readonly view: EntityView;
  readonly onPage: readonly QuestionOnPage[];
  readonly pageEvents: PageEvents;
  readonly pagePublished: string | null;
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  readonly onAction: (action: CardAction) => void;
}

/** Everything the card says about one entity: what is undisputed first, then each question with its framings. */
export function Card({ view, onPage, pageEvents, pagePublished, pinned, onPin, onClose, onAction }: CardProps) {
  const { undisputed, questions, discrepancies, basis, hiddenSources, pack } = view;
  const openFilter = () => onAction('open-options');
  const leading = leadingQuestion(view);
  const isEmpty = basis.sources.length === 0;
  return (
    <>
      <CardHeader view={view} pinned={pinned} onPin={onPin} onClose={onClose} />
      <div class="body">
        {isEmpty && <EmptyNote hiddenSources={hiddenSources} onChangeFilter={openFilter} />}
        <UndisputedList lines={undisputed} />
        {!isEmpty &&
          questions.map((question) => (
            <QuestionSection
              key={question.id}
              question={question}
              speaker={view.id}
              onPage={onPage.find((said) => said.question === `${pack.id}/${question.id}`)}
              pageEvents={pageEvents}
              open={question === leading}
              onChangeFilter={openFilter}
            />
          ))}
        <DiscrepancyList discrepancies={discrepancies} />
      </div>
      <CardFooter onAction={onAction}>
        {!isEmpty && (
          <BasisNote
            basis={basis}
            of={shownSources(view)}
            coversUntil={pack.coversUntil}
            pagePublished={pagePublished}
          />
        )}
        {!isEmpty && hiddenSources.length > 0 && (
          <HiddenNote text={say('some-hidden', { n: hiddenSources.length })} onChangeFilter={openFilter} />
        )}
      </CardFooter>
    </>
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
