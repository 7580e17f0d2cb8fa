/** A quote with its citation, to be pasted into a text, a reference list or a bibliography. */
import type { QuoteView } from '#lib/pack/views.ts';
import { type Author, initialsOf, readAuthors } from './authors.ts';
import { escapeMarkdown, linkMarkdown, oneLine } from './escape-markdown.ts';

export const citationStyles = ['plain', 'markdown', 'apa', 'bibtex'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** What of a citation is said in the reader's own language; APA and BibTeX are English whatever that is. */
export interface CitationWords {
  /** Who speaks, in which role and voice. */
  readonly who: string;
  /** The date of the source, no more precise than it is. */
  readonly date: string;
}

export function cite(quote: QuoteView, style: CitationStyle, words: CitationWords): string {
  const write = { plain: citePlain, markdown: citeMarkdown, apa: citeApa, bibtex: citeBibtex }[style];
  return write(quote, words);
}

function citePlain({ quote, source }: QuoteView, { who, date }: CitationWords): string {
  const { byline, title, publisher, url } = source;
  const reference = [byline, `“${oneLine(title)}”`, publisher, date].filter((part) => part !== null).join(', ');
  return `“${oneLine(quote)}” — ${who}. ${reference}. ${url}`.trim();
}

function citeMarkdown({ quote, source }: QuoteView, { who, date }: CitationWords): string {
  const { byline, title, publisher, url } = source;
  const reference = [
    ...(byline === null ? [] : [escapeMarkdown(byline)]),
    linkMarkdown(title, url),
    escapeMarkdown(publisher),
    escapeMarkdown(date),
  ].join(', ');
  return `> ${escapeMarkdown(quote)}\n>\n> — ${escapeMarkdown(who)}. ${reference}`;
}

/** APA 7: the quote with its citation in the text, and the entry of the reference list below. */
function citeApa({ quote, source, holder, voice }: QuoteView): string {
  const authors = readAuthors(source.byline, source.publisher);
  const [year] = source.published.split('-');
  const cited = `${nameInText(authors)}, ${year}`;
  const inText = holder.isOutlet
    ? cited
    : voice === 'quoted'
      ? `${holder.name}, as cited in ${cited}`
      : `${cited}, on ${holder.name}`;
  const site = source.byline === null ? '' : ` ${endSentence(source.publisher)}`;
  const entry = `${endSentence(nameInList(authors))} (${apaDate(source.published)}). ${endSentence(oneLine(source.title))}${site} ${source.url}`;
  return `“${oneLine(quote)}” (${inText})\n\n${entry.trim()}`;
}

function nameInText(authors: readonly Author[]): string {
  const [first, second] = authors.map((author) => ('whole' in author ? author.whole : author.family));
  if (authors.length > 2) return `${first} et al.`;
  return second === undefined ? `${first}` : `${first} & ${second}`;
}

function nameInList(authors: readonly Author[]): string {
  const names = authors.map((author) =>
    'whole' in author ? author.whole : `${author.family}, ${initialsOf(author.given)}`,
  );
  return names.length < 2 ? `${names[0]}` : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function apaDate(published: string): string {
  const [year, month, day] = published.split('-');
  if (month === undefined) return `${year}`;
  return [`${year}, ${months[Number(month) - 1]}`, day === undefined ? '' : ` ${Number(day)}`].join('');
}

function endSentence(text: string): string {
  return /[.!?…]["”’']?$/u.test(text) ? text : `${text}.`;
}

function citeBibtex({ quote, source }: QuoteView, { who }: CitationWords): string {
  const [year = '', month, day] = source.published.split('-');
  const authors = readAuthors(source.byline, source.publisher);
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', `{${authors.map(bibtexName).join(' and ')}}`],
    ['title', `{{${escapeBibtex(source.title)}}}`],
    ['howpublished', `{${escapeBibtex(source.publisher)}}`],
    ['year', `{${year}}`],
    ['month', month === undefined ? null : (months[Number(month) - 1] ?? '').slice(0, 3).toLowerCase()],
    ['day', day === undefined ? null : `{${Number(day)}}`],
    ['url', `{${escapeAddress(source.url)}}`],
    ['annote', `{“${escapeBibtex(quote)}” (${escapeBibtex(who)})}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name.padEnd(12)} = ${value},`]));
  return [`@misc{${bibtexKey(authors, year, source.title)},`, ...lines, '}'].join('\n');
}

function bibtexName(author: Author): string {
  // Braces keep an outlet's name from being divided into given and family names.
  return 'whole' in author
    ? `{${escapeBibtex(author.whole)}}`
    : `${escapeBibtex(author.family)}, ${escapeBibtex(author.given)}`;
}

const bibtexSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Escaped braces count as braces to BibTeX, and alone they would swallow what follows.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeBibtex(text: string): string {
  return oneLine(text).replaceAll(/[\\{}~^$&#%_]/gu, (sign) => bibtexSigns[sign] ?? `\\${sign}`);
}

function escapeAddress(url: string): string {
  return url.replaceAll(/[\\{}\s]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** "rahman2025pakistan": letters of ASCII alone, as older tools want it. */
function bibtexKey([author]: readonly Author[], year: string, title: string): string {
  const name = author === undefined ? '' : 'whole' in author ? author.whole : author.family;
  const word = title
    .split(/\s+/u)
    .map(plainLetters)
    .find((each) => each.length > 3);
  return `${plainLetters(name) || 'source'}${year}${word ?? ''}`;
}

function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, '');
}
