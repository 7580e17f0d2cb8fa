/** Where a text quotes: the words between quotation marks of any style, nested or not. */
import { isLetter, isSpace, letter, letterAt } from '#lib/text/letters.ts';
import type { Span } from '#lib/text/span.ts';

/** Marks whose direction is plain: what each opens, and which marks close it. „ and ‚ are closed by either English mark. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '”“',
  '‘': '’',
  '‚': '’‘',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '《': '》',
  '＂': '＂',
  '"': '"',
  "'": "'",
};
const marks = /[“”„‘’‚«»‹›「」『』《》＂"']/gu;
/** An opening mark left open may speak for a paragraph of a longer quotation; the others are mostly slips or apostrophes. */
const mayRunOn = new Set(['“', '„', '«', '「', '『', '"']);

interface Opened {
  readonly mark: string;
  readonly at: number;
}

/**
 * Finds the quotations of a text (UTF-16 offsets), the marks left out, in order of start; one may lie within another.
 * A quotation that is opened and not closed counts to the end of the text when it opens the text, or when the paragraph after
 * it opens with a mark, too, as long quotations are set. Time grows with the text alone.
 * @param next The paragraph that follows, or ''.
 */
export function findQuotations(text: string, next = ''): Span[] {
  const found: Span[] = [];
  const stack: Opened[] = [];
  const open = new Map<string, number>();
  const drop = () => {
    const top = stack.pop() as Opened;
    open.set(top.mark, (open.get(top.mark) ?? 0) - 1);
    return top;
  };
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const opener = openerClosedBy(mark, text, index, open);
    if (opener !== null) {
      // What was opened inside and never closed was no quotation.
      let top = drop();
      while (top.mark !== opener) top = drop();
      if (index > top.at + 1) found.push({ start: top.at + 1, end: index });
    } else if (opens(mark, text, index)) {
      stack.push({ mark, at: index });
      open.set(mark, (open.get(mark) ?? 0) + 1);
    }
  }
  const [first] = stack;
  if (first !== undefined && first.at + 1 < text.length && runsOn(text, first, next))
    found.push({ start: first.at + 1, end: text.length });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The spans that lie in no other, joined where they touch. In order. */
export function outermost(spans: readonly Span[]): Span[] {
  const outer: Span[] = [];
  for (const span of spans) {
    const last = outer.at(-1);
    if (last === undefined || span.start >= last.end) outer.push(span);
    else if (span.end > last.end) outer[outer.length - 1] = { start: last.start, end: span.end };
  }
  return outer;
}

/** The open mark that this one closes, or null. */
function openerClosedBy(mark: string, text: string, at: number, open: ReadonlyMap<string, number>): string | null {
  if (!mayClose(mark, text, at)) return null;
  for (const [opener, closing] of Object.entries(closers)) {
    if (closing.includes(mark) && (open.get(opener) ?? 0) > 0) return opener;
  }
  return null;
}

/** An apostrophe closes nothing: "don’t". A straight mark closes where no word begins after it. */
function mayClose(mark: string, text: string, at: number): boolean {
  if (mark === '’' || mark === "'") return !isWord(text, at + 1) && at > 0 && !isSpace(text, at - 1);
  if (mark === '"') return !(isWord(text, at + 1) && (at === 0 || isSpace(text, at - 1)));
  return true;
}

function opens(mark: string, text: string, at: number): boolean {
  if (closers[mark] === undefined) return false;
  if (at + 1 === text.length || isSpace(text, at + 1)) return mark === '«';
  if (mark === '‘' || mark === "'" || mark === '"' || mark === '»' || mark === '›') {
    return at === 0 || !isWord(text, at - 1);
  }
  return true;
}

function runsOn(text: string, { mark, at }: Opened, next: string): boolean {
  if (!mayRunOn.has(mark)) return false;
  return text.slice(0, at).trim() === '' || next.trimStart().startsWith(mark);
}

function isWord(text: string, at: number): boolean {
  const kind = letterAt(text, at);
  return isLetter(kind) || kind === letter.number;
}
