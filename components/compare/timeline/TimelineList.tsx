/** The timeline from top to bottom, for narrow screens: dates down one side, what was said then beside them. */

import { formatDate } from '#components/format-date.ts';
import { framingColours } from '#components/framing-colours.ts';
import { FilledIn, PackText, place } from '#components/PackText.tsx';
import { QuoteBlock } from '#components/QuoteBlock.tsx';
import type { Statement, TimelineEvent, TimelineView } from '#lib/compare/view-timeline.ts';
import { comparePartialDates } from '#lib/pack/partial-date.ts';
import { NamedStance } from './NamedStance.tsx';
import { nameStance } from './name-marks.ts';
import { say } from './timeline-wording.ts';

export function TimelineList({ timeline }: { readonly timeline: TimelineView }) {
  const dates = [...new Set([...timeline.events, ...timeline.statements].map(({ date }) => date))];
  return (
    <ol class="timeline-list">
      {dates.sort(comparePartialDates).map((date) => (
        <li key={date} class={date.length === 10 ? 'timeline-date' : 'timeline-date timeline-vague'}>
          <h3>
            <time datetime={date}>{formatDate(date)}</time>
          </h3>
          {timeline.events
            .filter((event) => event.date === date)
            .map((event) => (
              <Happened key={event.id} event={event} />
            ))}
          <Said
            statements={timeline.statements.filter((statement) => statement.date === date)}
            all={timeline.statements}
          />
        </li>
      ))}
    </ol>
  );
}

function Happened({ event: { title, until } }: { readonly event: TimelineEvent }) {
  return (
    <p class="timeline-event">
      <PackText>{title}</PackText>{' '}
      {until !== null && <span class="count">{say('until', { date: formatDate(until) })}</span>}
    </p>
  );
}

interface SaidProps {
  readonly statements: readonly Statement[];
  readonly all: readonly Statement[];
}

/** Statements of one date under their question and answer; the first of each, the others on demand. */
function Said({ statements, all }: SaidProps) {
  const groups = Map.groupBy(statements, (statement) => `${statement.question.id} ${nameStance(statement)}`);
  const isOneQuestion = new Set(all.map(({ question }) => question.id)).size === 1;
  return (
    <>
      {[...groups].map(([key, own]) => (
        <section
          key={key}
          class={isReplaced(own) ? 'framing framing-replaced' : 'framing'}
          style={framingColours(own[0]?.framing.index ?? 0)}
        >
          {!isOneQuestion && (
            <p class="count">
              <PackText>{own[0]?.question.text}</PackText>
            </p>
          )}
          <h4>{own[0] && <NamedStance statement={own[0]} />}</h4>
          {own.slice(0, 1).map((statement) => (
            <Words key={statement.quote.id} statement={statement} all={all} />
          ))}
          {own.length > 1 && (
            <details>
              <summary>{say('more', { n: own.length - 1 })}</summary>
              {own.slice(1).map((statement) => (
                <Words key={statement.quote.id} statement={statement} all={all} />
              ))}
            </details>
          )}
        </section>
      ))}
    </>
  );
}

function isReplaced(statements: readonly Statement[]): boolean {
  return statements.every(({ replacedBy }) => replacedBy !== null);
}

function Words({ statement, all }: { readonly statement: Statement; readonly all: readonly Statement[] }) {
  const later = all.find(({ quote }) => quote.id === statement.replacedBy);
  return (
    <>
      <QuoteBlock quote={statement.quote} />
      {later && (
        <p class="timeline-replaced">
          <FilledIn text={say('replaced-by', { date: formatDate(later.date), stance: place })}>
            <NamedStance statement={later} />
          </FilledIn>
        </p>
      )}
    </>
  );
}
