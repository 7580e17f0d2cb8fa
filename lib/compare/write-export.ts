/** An export as JSON, CSV or Markdown (docs/export-format.md). */
import type { SourceView } from '#lib/pack/views.ts';
import { writeCsvRow } from '#lib/text/write-csv.ts';
import type { ExportedQuestion, ExportedQuote, PackExport } from './collect-export.ts';
import { escapeMarkdown, linkMarkdown } from './escape-markdown.ts';

export const exportFormats = ['markdown', 'csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const fileTypes: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> = {
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8' },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  json: { ending: 'json', type: 'application/json' },
};

/** What Markdown says in the reader's own language; the other formats are for programs. */
export interface ExportWords {
  readonly undisputed: string;
  readonly sources: string;
  /** What follows the speaker's name: office, voice, how it stands to the framing, when it was said, where it is from, what it replaces. */
  readonly details: (quote: ExportedQuote, source: SourceView | null) => readonly string[];
  readonly date: (partial: string) => string;
  readonly alsoIn: (publishers: readonly string[]) => string;
  readonly silent: (publishers: readonly string[]) => string;
  /** What it rests on, from which pack, and when it was made. */
  readonly basis: string;
}

export function writeExport(data: PackExport, format: ExportFormat, words: ExportWords): string {
  if (format === 'json') return `${JSON.stringify(data, null, 2)}\n`;
  return format === 'csv' ? writeTable(data) : writeMarkdown(data, words);
}

/** `sidelight-may-2025-conflict-who-brokered-the-ceasefire.md` */
export function fileName({ pack, about }: PackExport, format: ExportFormat): string {
  const parts = about.kind === 'pack' ? [pack.id] : [pack.id, about.id];
  return `sidelight-${parts.join('-')}.${fileTypes[format].ending}`;
}

const columns = [
  'pack',
  'pack_version',
  'question_id',
  'question',
  'framing_id',
  'framing',
  'mode',
  'quote',
  'voice',
  'holder',
  'holder_role',
  'said',
  'source_id',
  'publisher',
  'title',
  'byline',
  'published',
  'country',
  'url',
  'also_in',
  'quote_id',
  'claimed_origin',
  'supersedes',
  'language',
];

/** A row for each quote, and for each source that is silent on a question. */
function writeTable({ pack, sources, questions }: PackExport): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const rows = questions.flatMap((question) => {
    const start = [pack.id, pack.version, question.id, question.text];
    const quotes = question.framings.flatMap((framing) =>
      framing.quotes.map((each) => [
        ...start,
        framing.id,
        framing.label,
        each.mode ?? '',
        each.quote,
        each.voice,
        each.holder.name,
        each.holder.role ?? '',
        each.said ?? '',
        ...sourceCells(byId.get(each.source)),
        each.alsoIn.join(' '),
        each.id,
        each.claimedOrigin ?? '',
        each.supersedes.join(' '),
        byId.get(each.source)?.language ?? '',
      ]),
    );
    const silent = question.silent.map((id) => [
      ...start,
      '',
      '',
      'silent',
      '',
      '',
      '',
      '',
      '',
      ...sourceCells(byId.get(id)),
      '',
      '',
      '',
      '',
      byId.get(id)?.language ?? '',
    ]);
    return [...quotes, ...silent];
  });
  // The mark tells spreadsheets that this is UTF-8.
  return `\ufeff${[columns, ...rows].map(writeCsvRow).join('')}`;
}

function sourceCells(source: SourceView | undefined): string[] {
  if (source === undefined) return ['', '', '', '', '', '', ''];
  const { id, publisher, title, byline, published, country, url } = source;
  return [id, publisher, title, byline ?? '', published, country ?? '', url];
}

function writeMarkdown(data: PackExport, words: ExportWords): string {
  const { about, undisputed, questions, sources } = data;
  const byId = new Map(sources.map((source) => [source.id, source]));
  const parts = [
    `# ${escapeMarkdown(about.name)}`,
    escapeMarkdown(words.basis),
    ...(undisputed.length === 0 ? [] : [`## ${escapeMarkdown(words.undisputed)}`]),
    ...(undisputed.length === 0 ? [] : [undisputed.map(({ text }) => `- ${escapeMarkdown(text)}`).join('\n')]),
    ...questions.flatMap((question) => questionParts(question, byId, words, about.kind === 'question')),
    `## ${escapeMarkdown(words.sources)}`,
    sources.map((source) => `- ${referenceOf(source, words)}`).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function questionParts(
  { text, framings, silent }: ExportedQuestion,
  sources: ReadonlyMap<string, SourceView>,
  words: ExportWords,
  isTitle: boolean,
): string[] {
  const publishers = (ids: readonly string[]) => ids.flatMap((id) => sources.get(id)?.publisher ?? []);
  return [
    ...(isTitle ? [] : [`## ${escapeMarkdown(text)}`]),
    ...framings.flatMap((framing) => [
      `### ${escapeMarkdown(framing.label)}`,
      escapeMarkdown(framing.summary),
      ...framing.quotes.map((quote) => {
        const also = quote.alsoIn.length === 0 ? '' : ` · ${escapeMarkdown(words.alsoIn(publishers(quote.alsoIn)))}`;
        const by = attribute(quote, sources.get(quote.source) ?? null, words);
        return `> ${escapeMarkdown(quote.quote)}\n>\n> — ${by}${also}`;
      }),
    ]),
    ...(silent.length === 0 ? [] : [escapeMarkdown(words.silent(publishers(silent)))]),
  ];
}

/** Who says it how, and where: the outlet as a link, once. What it is called in full stands in the list of sources. */
function attribute(quote: ExportedQuote, source: SourceView | null, words: ExportWords): string {
  const { holder } = quote;
  const details = words.details(quote, source).map(escapeMarkdown);
  if (source === null) return [escapeMarkdown(holder.name), ...details].join(', ');
  const outlet = linkMarkdown(source.publisher, source.url);
  const date = escapeMarkdown(words.date(source.published));
  if (holder.isOutlet) return [outlet, ...details, date].join(', ');
  return `${[escapeMarkdown(holder.name), ...details].join(', ')} · ${outlet}, ${date}`;
}

function referenceOf({ byline, title, url, publisher, published }: SourceView, { date }: ExportWords): string {
  const parts = [byline === null ? [] : escapeMarkdown(byline), linkMarkdown(title, url), escapeMarkdown(publisher)];
  return [...parts.flat(), escapeMarkdown(date(published))].join(', ');
}
