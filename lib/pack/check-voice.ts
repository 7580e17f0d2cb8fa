/** The parts of a quote's voice that its place in the text shows: headlines stand on headline lines, speech in quotation marks. */
import { contains, overlap, type Span } from '#lib/text/span.ts';
import type { Voice } from './source-schema.ts';
import type { SourceText } from './source-text.ts';

/** What speaks against a voice, or null. */
export function doubtVoice(voice: Voice, span: Span, source: SourceText): string | null {
  const inHeadline = source.headlines.some((headline) => contains(headline, span));
  const line = source.lines.lineOf(span.start);
  const where = `line ${line} of ${source.source.seed}`;
  if (voice === 'headline' && !inHeadline)
    return `voice is "headline", but ${where} is not among the source's headlines`;
  if (voice !== 'headline' && inHeadline) return `voice is "${voice}", but ${where} is a headline`;
  if (voice !== 'quoted') return null;
  const inMarks = findQuotations(source.text, source.lines.spanOf(line)).some((quotation) => overlap(quotation, span));
  return inMarks ? null : `voice is "quoted", but no quotation marks enclose any of it on ${where}`;
}

const pairs = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['「', '」'],
  ['‘', '’'],
]);

/**
 * Quotations of one paragraph, marks included. One that is not closed runs to the paragraph's end, as in speech over
 * several paragraphs. Single marks count only at word edges, where they are no apostrophes.
 */
function findQuotations(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const mark = text[at] ?? '';
    const close = pairs.get(mark);
    if (close === undefined || (mark === '‘' && isLetter(text[at - 1]))) continue;
    let end = text.indexOf(close, at + 1);
    while (close === '’' && end !== -1 && isLetter(text[end + 1])) end = text.indexOf(close, end + 1);
    if (end === -1 || end >= paragraph.end) end = paragraph.end - 1;
    found.push({ start: at, end: end + 1 });
    at = end;
  }
  return found;
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /\p{L}/u.test(char);
}
