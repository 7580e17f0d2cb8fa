/** One question on one printed page. On the screen it is not shown. */
import { formatDate } from '#components/format-date.ts';
import { framingColours } from '#components/framing-colours.ts';
import { say as sayPart } from '#components/parts-wording.ts';
import { SilenceRow } from '#components/SilenceRow.tsx';
import { type FittedFraming, fitSheet } from '#lib/compare/fit-sheet.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { describeEntity } from '#lib/pack/describe-entity.ts';
import { describeQuestion } from '#lib/pack/describe-question.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import type { FramingView, QuestionView, SourceView } from '#lib/pack/views.ts';
import { say } from './print-wording.ts';

interface PrintSheetProps {
  readonly pack: CompiledPack;
  readonly filter: SourceFilter;
  /** Its id in the pack. */
  readonly question: string;
  /** The day, YYYY-MM-DD. */
  readonly printed: string;
}

/** UTF-16 units of framings and quotes that an A4 page holds beside everything else, in two columns of 9 point. */
const room = 3_000;

/** What nobody disputes takes no more lines than this. */
const mostUndisputed = 3;

export function PrintSheet({ pack, filter, question: id, printed }: PrintSheetProps) {
  const question = describeQuestion(pack, id, filter);
  if (question === null) return null;
  const framings = fitSheet(question.framings, room);
  return (
    <article class="sheet">
      <header>
        <p>{pack.info.title}</p>
        <p>{say('product')}</p>
      </header>
      <h1 dir="auto">{question.text}</h1>
      <Undisputed pack={pack} filter={filter} question={id} />
      <div class="sheet-framings">
        {framings.map((each) => (
          <Framing key={each.framing.id} {...each} />
        ))}
      </div>
      <SilenceRow sources={question.silent} />
      <Sources question={question} />
      <footer>
        <p>{say('basis', { n: citedSources(question).length })}</p>
        <p>{say('made', { version: pack.info.version, date: formatDate(printed) })}</p>
      </footer>
    </article>
  );
}

/** What nobody disputes about the entity that the question is about first. */
function Undisputed({ pack, filter, question }: Omit<PrintSheetProps, 'printed'>) {
  const [entity = ''] = pack.questions.find(({ id }) => id === question)?.entities ?? [];
  const lines = describeEntity(pack, entity, filter)?.undisputed.slice(0, mostUndisputed) ?? [];
  if (lines.length === 0) return null;
  return (
    <section class="sheet-undisputed">
      <h2>{sayPart('undisputed')}</h2>
      <ul>
        {lines.map(({ text, sources, of }) => (
          <li key={text} dir="auto">
            {text} <small>{sayPart('say-so', { n: sources, of })}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Framing({ framing, quotes, left }: FittedFraming) {
  return (
    <section style={framingColours(framing.index)}>
      <h2 dir="auto">{framing.label}</h2>
      <p dir="auto">{framing.summary}</p>
      {quotes.map((quote) => (
        <Quote key={quote.id} quote={quote} />
      ))}
      <p class="sheet-count">
        {sayPart('of-sources', { n: framing.sources, of: framing.of })}
        {left > 0 && ` · ${say('left', { n: left })}`}
      </p>
    </section>
  );
}

function Quote({ quote }: { readonly quote: FramingView['quotes'][number] }) {
  const { holder, voice, mode, source, said } = quote;
  const who = [
    holder.role === null ? holder.name : `${holder.name}, ${holder.role}`,
    sayPart(`voice.${voice}`),
    ...(mode === 'reports' || mode === 'rejects' ? [sayPart(`mode.${mode}`)] : []),
    ...(said === null || said === source.published ? [] : [sayPart('said', { date: formatDate(said) })]),
    ...(holder.isOutlet ? [] : [source.publisher]),
    formatDate(source.published),
  ];
  return (
    <figure>
      <blockquote lang={source.language} dir="auto">
        “{quote.quote}”
      </blockquote>
      <figcaption>{who.join(' · ')}</figcaption>
    </figure>
  );
}

function Sources({ question }: { readonly question: QuestionView }) {
  return (
    <ol class="sheet-sources">
      {citedSources(question).map(({ id, publisher, title, byline, published, url }) => (
        <li key={id} dir="auto">
          {[byline, publisher].filter((part) => part !== null).join(', ')}: {title}, {formatDate(published)}.{' '}
          <span>{url}</span>
        </li>
      ))}
    </ol>
  );
}

/** Sources with a quote on this question, each once, in order of their first one. */
function citedSources({ framings }: QuestionView): readonly SourceView[] {
  const all = framings.flatMap(({ quotes }) => quotes.flatMap(({ source, alsoIn }) => [source, ...alsoIn]));
  return [...new Map(all.map((source) => [source.id, source])).values()];
}
