import { attributeOf, queryDocument, textContentOf } from './native.ts';

const metaNames = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date_published',
  'publish-date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'date',
];

/**
 * When the page says it was published, as YYYY, YYYY-MM or YYYY-MM-DD, or null. Sources in order of trust: JSON-LD, meta
 * elements, microdata, `<time>`.
 */
export function readPageDate(document: Document): string | null {
  return fromJsonLd(document) ?? fromMeta(document) ?? fromMarkup(document);
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A date as ISO 8601 or mail headers ("Tue, 07 Apr 2020 …") begin, cut to the day; null for others and impossible ones. */
export function toPartialDate(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 100) return null;
  const iso = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/u.exec(value);
  if (iso) return checked(iso[1] ?? '', iso[2], iso[3]);
  const mail = /^\s*(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})\b/u.exec(value);
  const month = mail ? months.indexOf(mail[2] ?? '') + 1 : 0;
  return mail && month > 0 ? checked(mail[3] ?? '', `${month}`.padStart(2, '0'), mail[1]?.padStart(2, '0')) : null;
}

function checked(year: string, month: string | undefined, day: string | undefined): string | null {
  if (Number(year) < 1900 || Number(year) > 2200) return null;
  if (month === undefined) return year;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() + 1 !== Number(month)) return null;
  return day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`;
}

const mostScripts = 20;
const mostJson = 500_000;
const mostValues = 5_000;

/** The page's JSON is hostile input: bounded in size and depth, and only strings are taken from it. */
function fromJsonLd(document: Document): string | null {
  let scripts = 0;
  for (const script of queryDocument(document, 'script[type="application/ld+json"]')) {
    scripts += 1;
    const json = textContentOf(script);
    if (scripts > mostScripts) return null;
    if (json.length > mostJson) continue;
    const date = findPublished(parse(json));
    if (date) return date;
  }
  return null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Many sites publish broken JSON-LD; the date may stand elsewhere.
    return null;
  }
}

/** The first `datePublished`, breadth first, so that the article's own comes before those of what it mentions. */
function findPublished(root: unknown): string | null {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < mostValues; at += 1) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    const date = Object.hasOwn(value, 'datePublished')
      ? toPartialDate((value as { datePublished: unknown }).datePublished)
      : null;
    if (date) return date;
    queue.push(...Object.values(value).slice(0, mostValues));
  }
  return null;
}

function fromMeta(document: Document): string | null {
  const found = new Map<string, string>();
  for (const meta of queryDocument(document, 'meta[content]')) {
    const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? attributeOf(meta, 'itemprop');
    const date = name && toPartialDate(attributeOf(meta, 'content'));
    if (date && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), date);
  }
  for (const name of metaNames) {
    const date = found.get(name.toLowerCase());
    if (date) return date;
  }
  return null;
}

const markup = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article time[datetime], main time[datetime]',
  'time[datetime]',
];

function fromMarkup(document: Document): string | null {
  for (const selector of markup) {
    for (const element of queryDocument(document, selector)) {
      const date = toPartialDate(
        attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? textContentOf(element),
      );
      if (date) return date;
    }
  }
  return null;
}
