/** Who said what when: statements of the shown sources in lanes, and what replaced what. */
import type { CompiledEvidence, CompiledPack, CompiledQuestion } from '#lib/pack/compiled.ts';
import { divideSources } from '#lib/pack/list-sources.ts';
import { comparePartialDates } from '#lib/pack/partial-date.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import { dateOf, viewQuote } from '#lib/pack/view-quote.ts';
import type { QuoteView } from '#lib/pack/views.ts';
import type { Lanes } from './compare-state.ts';
import { spanOfDate, type TimeSpan, unite } from './time-span.ts';

/** What the picture is about; ids as in the pack, null for all. */
export interface TimelineScope {
  readonly question: string | null;
  readonly entity: string | null;
  readonly holder: string | null;
}

/** One statement: a quote that takes, relays or rejects an answer to a question. */
export interface Statement {
  readonly quote: QuoteView;
  readonly question: { readonly id: string; readonly text: string };
  readonly framing: { readonly id: string; readonly label: string; readonly index: number };
  readonly date: string;
  /** Whether the date is that of the statement itself or of the article it stands in. */
  readonly dated: 'said' | 'published';
  /** A shown later statement of the same holder that replaces it. */
  readonly replacedBy: string | null;
}

/** Statements of one lane and date that are drawn as one sign: of one answer, where the picture is about one question. */
export interface TimelineMark {
  /** Id of its first statement. */
  readonly id: string;
  readonly date: string;
  readonly span: TimeSpan;
  readonly statements: readonly Statement[];
}

export interface TimelineLane {
  readonly id: string;
  readonly name: string;
  /** Place of the framing in its question, where lanes are framings. */
  readonly framing: number | null;
  /** In order of date. */
  readonly marks: readonly TimelineMark[];
}

export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly until: string | null;
  readonly span: TimeSpan;
}

export interface TimelineView {
  /** All statements in order of date. */
  readonly statements: readonly Statement[];
  readonly lanes: readonly TimelineLane[];
  /** Events in order of date that the picture has a place for: those from its first statement on that are known to the month. */
  readonly events: readonly TimelineEvent[];
  readonly otherEvents: readonly TimelineEvent[];
  /** Marks, older and newer, joined because a statement in the newer replaces one in the older. */
  readonly replacements: readonly { readonly older: string; readonly newer: string }[];
  /** From the first to the last statement; null when nothing is shown. */
  readonly span: TimeSpan | null;
  /** Whether colours tell framings apart: only within one question. */
  readonly isOneQuestion: boolean;
}

export function viewTimeline(
  pack: CompiledPack,
  filter: SourceFilter,
  scope: TimelineScope,
  lanes: Lanes,
): TimelineView {
  const statements = listStatements(pack, filter, scope);
  const isOneQuestion = new Set(statements.map(({ question }) => question.id)).size === 1;
  const drawn = divideIntoLanes(statements, lanes, isOneQuestion);
  const span = unite(statements.map(({ date }) => spanOfDate(date)));
  const events = span === null ? [] : listEvents(pack, filter, scope);
  return {
    statements,
    lanes: drawn,
    events: events.filter((event) => hasPlace(event, span)),
    otherEvents: events.filter((event) => !hasPlace(event, span)),
    replacements: joinReplaced(drawn),
    span,
    isOneQuestion,
  };
}

function listStatements(pack: CompiledPack, filter: SourceFilter, scope: TimelineScope): Statement[] {
  const shown = new Set(divideSources(pack, filter).shown.map(({ id }) => id));
  const questions = new Map(pack.questions.filter((each) => isMeant(each, scope)).map((each) => [each.id, each]));
  const evidence = pack.evidence.filter(
    ({ source, holder }) => shown.has(source) && (scope.holder === null || holder === scope.holder),
  );
  const replacedBy = new Map(evidence.flatMap(({ id, supersedes }) => supersedes.map((older) => [older, id])));
  return evidence
    .flatMap((item) => viewStatement(pack, item, questions, replacedBy.get(item.id) ?? null) ?? [])
    .sort((a, b) => comparePartialDates(a.date, b.date));
}

function isMeant(question: CompiledQuestion, scope: TimelineScope): boolean {
  if (scope.question !== null) return question.id === scope.question;
  return scope.entity === null || question.entities.includes(scope.entity);
}

function viewStatement(
  pack: CompiledPack,
  evidence: CompiledEvidence,
  questions: ReadonlyMap<string, CompiledQuestion>,
  replacedBy: string | null,
): Statement | null {
  const question = questions.get(evidence.supports?.question ?? '');
  const index = question?.framings.findIndex(({ id }) => id === evidence.supports?.framing) ?? -1;
  const framing = question?.framings[index];
  if (question === undefined || framing === undefined) return null;
  return {
    quote: viewQuote(pack, evidence),
    question: { id: question.id, text: question.text },
    framing: { id: framing.id, label: framing.label, index },
    date: dateOf(pack, evidence),
    dated: evidence.said === null ? 'published' : 'said',
    replacedBy,
  };
}

function divideIntoLanes(statements: readonly Statement[], lanes: Lanes, isOneQuestion: boolean): TimelineLane[] {
  const laneOf = ({ quote, question, framing }: Statement) => {
    if (lanes === 'source') return { id: quote.source.id, name: quote.source.publisher, framing: null };
    if (lanes === 'holder') return { id: quote.holder.id, name: quote.holder.name, framing: null };
    return isOneQuestion
      ? { id: framing.id, name: framing.label, framing: framing.index }
      : { id: question.id, name: question.text, framing: null };
  };
  return [...Map.groupBy(statements, (statement) => laneOf(statement).id)].map(([, own]) => ({
    ...laneOf(own[0] as Statement),
    marks: gatherMarks(own, isOneQuestion),
  }));
}

function gatherMarks(statements: readonly Statement[], isOneQuestion: boolean): TimelineMark[] {
  const keyOf = ({ date, framing, quote }: Statement) =>
    isOneQuestion ? [date, framing.id, quote.mode, quote.holder.id].join('\n') : date;
  return [...Map.groupBy(statements, keyOf).values()].map((own) => {
    const { quote, date } = own[0] as Statement;
    return { id: quote.id, date, span: spanOfDate(date), statements: own };
  });
}

function joinReplaced(lanes: readonly TimelineLane[]): TimelineView['replacements'] {
  const marks = lanes.flatMap((lane) => lane.marks);
  const markOf = new Map(marks.flatMap((mark) => mark.statements.map(({ quote }) => [quote.id, mark.id])));
  return marks.flatMap((mark) => {
    const newer = new Set(mark.statements.map(({ replacedBy }) => markOf.get(replacedBy ?? '')));
    return [...newer].flatMap((id) => (id === undefined || id === mark.id ? [] : [{ older: mark.id, newer: id }]));
  });
}

/** Events that a shown source tells of; where the picture is about a question or an entity, only those that have to do with it. */
function listEvents(pack: CompiledPack, filter: SourceFilter, { question, entity }: TimelineScope): TimelineEvent[] {
  const shown = new Set(divideSources(pack, filter).shown.map(({ id }) => id));
  const told = new Set(pack.evidence.filter(({ source }) => shown.has(source)).map(({ id }) => id));
  const about = pack.questions.find(({ id }) => id === question)?.entities ?? (entity === null ? null : [entity]);
  return pack.events
    .filter(({ evidence }) => evidence.some((id) => told.has(id)))
    .filter(({ entities }) => about === null || entities.some((id) => about.includes(id)))
    .map(({ id, title, date, until = null }) => ({ id, title, date, until, span: spanOfDate(date, until ?? date) }));
}

/** What was long before, or may have been at any time of the year, would squeeze or cover the picture. */
function hasPlace({ date, span }: TimelineEvent, all: TimeSpan | null): boolean {
  return all !== null && span.end > all.start && date.length > 4;
}
