/** The timeline as a table: every statement a row, in order of date. */

import { formatDate } from '#components/format-date.ts';
import { PackText } from '#components/PackText.tsx';
import { SourceLine } from '#components/SourceLine.tsx';
import type { Statement, TimelineView } from '#lib/compare/view-timeline.ts';
import { NamedStance } from './NamedStance.tsx';
import { nameDate, nameEvent } from './name-marks.ts';
import { say } from './timeline-wording.ts';

export function TimelineTable({ timeline }: { readonly timeline: TimelineView }) {
  const { statements, isOneQuestion, otherEvents, events } = timeline;
  const byId = new Map(statements.map((statement) => [statement.quote.id, statement]));
  return (
    <>
      <section class="timeline-table-frame" tabIndex={0} aria-label={say('table')}>
        <table class="timeline-table">
          <caption class="visually-hidden">{say('table')}</caption>
          <thead>
            <tr>
              {['date', 'holder', ...(isOneQuestion ? [] : ['question']), 'answer', 'words', 'source'].map((column) => (
                <th key={column} scope="col">
                  {say(`column.${column}` as 'column.date')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {statements.map((statement) => (
              <Row
                key={statement.quote.id}
                statement={statement}
                isOneQuestion={isOneQuestion}
                later={byId.get(statement.replacedBy ?? '')}
              />
            ))}
          </tbody>
        </table>
      </section>
      <h3 class="timeline-events-title">{say('events')}</h3>
      <ul class="timeline-events">
        {[...otherEvents, ...events].map((event) => (
          <li key={event.id} dir="auto">
            {nameEvent(event)}
          </li>
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  readonly statement: Statement;
  readonly isOneQuestion: boolean;
  readonly later: Statement | undefined;
}

function Row({ statement, isOneQuestion, later }: RowProps) {
  const { quote, question, date } = statement;
  return (
    <tr>
      <th scope="row">
        <time datetime={date}>{nameDate(statement)}</time>
      </th>
      <td>
        <PackText>{quote.holder.name}</PackText>
      </td>
      {!isOneQuestion && (
        <td>
          <PackText>{question.text}</PackText>
        </td>
      )}
      <td>
        <NamedStance statement={statement} />
      </td>
      <td>
        <q lang={quote.source.language} dir="auto">
          {quote.quote}
        </q>
        {later && <p class="timeline-replaced">{say('replaced-on', { date: formatDate(later.date) })}</p>}
      </td>
      <td>
        <SourceLine source={quote.source} />
      </td>
    </tr>
  );
}
