/** Ten seconds on a page: what it is about, who says what on what is disputed about that, what it leaves out, its words, its names. */
import type { PageEvents } from '#components/page-events.ts';
import { Disputed } from './Disputed.tsx';
import { MentionList, type NamedEntity } from './MentionList.tsx';
import { Part } from './Part.tsx';
import type { TabFindings } from './page-findings.ts';
import type { PageQuestion } from './page-questions.ts';
import { say } from './popup-wording.ts';
import { QuotationList } from './QuotationList.tsx';
import { TermList } from './TermList.tsx';

export interface PageSummaryProps {
  /** In order of first mention. */
  readonly entities: readonly NamedEntity[];
  /** The few the page mentions most. */
  readonly leading: readonly NamedEntity[];
  readonly questions: readonly PageQuestion[];
  /** Questions that the reader's filter leaves without two answers. */
  readonly hiddenQuestions: number;
  readonly findings: TabFindings;
  /** Whether the deciding sentences are tinted on the page. */
  readonly lens: boolean;
  readonly events: PageEvents;
  readonly onLens: (on: boolean) => void;
  readonly onCompare: (question: string) => void;
  readonly onOptions: () => void;
  readonly onVisit: (entity: NamedEntity, index: number) => void;
}

export function PageSummary(props: PageSummaryProps) {
  const { entities, leading, findings, events, onVisit } = props;
  const mentions = entities.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <>
      <Part title={say('about')}>
        <ul class="leading">
          {leading.map((entity) => (
            <li key={entity.ref}>
              <button type="button" onClick={() => onVisit(entity, 0)}>
                <bdi lang={entity.language}>{entity.name}</bdi>
              </button>
            </li>
          ))}
        </ul>
      </Part>
      <Disputed {...props} />
      {findings.terms.length > 0 && (
        <Part title={say('terms')}>
          <TermList terms={findings.terms} onJump={events.jump} />
        </Part>
      )}
      {findings.quotations.length > 0 && (
        <Part title={say('quotations')}>
          <QuotationList quotations={findings.quotations} onJump={events.jump} />
        </Part>
      )}
      <Part title={say('marked')}>
        <p class="soft part-lead">
          {say('marked-total', { n: entities.length, mentions: say('mentions', { n: mentions }) })} {say('marked-hint')}
        </p>
        <MentionList entities={entities} onVisit={onVisit} />
      </Part>
    </>
  );
}
