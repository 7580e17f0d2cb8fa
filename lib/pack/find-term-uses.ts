/** Finds the variants of a contested term in a text. The same function counts them in the corpus and on a page. */
import { splitSentences } from '#lib/text/sentences.ts';
import { contains, lastFrom, type Span } from '#lib/text/span.ts';

export interface TermVariantForms {
  readonly text: string;
  readonly forms: readonly string[];
  readonly except: readonly string[];
}

export interface TermForms {
  readonly variants: readonly TermVariantForms[];
  /** When there are any, one of these words must stand in the sentence of a use or in the one before it. */
  readonly near: readonly string[];
  /** None of these may stand in the sentence of a use. */
  readonly rivals: readonly string[];
}

export interface VariantUse extends Span {
  /** Index of the variant. */
  readonly variant: number;
}

/**
 * Finds where a text (UTF-16 offsets) uses each variant of a term, in order of the text.
 * Capitals, kinds of quotation mark, dash and white space do not matter; words match whole; a form within one of its
 * variant's exceptions is no use; where variants overlap the longest wins. A line end in the text ends a sentence.
 */
export function findTermUses({ variants, near, rivals }: TermForms, text: string): VariantUse[] {
  const found = variants.flatMap(({ forms, except }, variant) => {
    const uses = forms.flatMap((form) => findForm(form, text));
    const exceptions = uses.length === 0 ? [] : except.flatMap((form) => findForm(form, text));
    return leaveOut(uses, exceptions).map((span) => ({ ...span, variant }));
  });
  const longest = keepLongest(found, text.length);
  if (longest.length === 0 || (near.length === 0 && rivals.length === 0)) return longest;
  return keepFitting(longest, text, { near, rivals });
}

/** Leaves out the uses whose sentences speak of something else. */
function keepFitting(
  uses: readonly VariantUse[],
  text: string,
  { near, rivals }: { readonly near: readonly string[]; readonly rivals: readonly string[] },
): VariantUse[] {
  const sentences = splitSentences(text);
  const marked = (words: readonly string[]) => {
    const spans = words.flatMap((word) => findForm(word, text));
    return new Set(spans.map((span) => lastFrom(sentences, span.start)));
  };
  const [close, other] = [marked(near), marked(rivals)];
  return uses.filter(({ start }) => {
    const sentence = lastFrom(sentences, start);
    return !other.has(sentence) && (near.length === 0 || close.has(sentence) || close.has(sentence - 1));
  });
}

/** The spans that lie in none of the exceptions. */
function leaveOut(spans: readonly Span[], exceptions: readonly Span[]): readonly Span[] {
  if (exceptions.length === 0) return spans;
  const outermost: Span[] = [];
  for (const exception of exceptions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = outermost.at(-1);
    if (last === undefined || exception.end > last.end) outermost.push(exception);
  }
  // Both in order of start: of the outermost exceptions that begin before a span, the last reaches furthest.
  let next = 0;
  return spans
    .toSorted((a, b) => a.start - b.start)
    .filter((span) => {
      while (next < outermost.length && (outermost[next] as Span).start <= span.start) next++;
      const before = outermost[next - 1];
      return before === undefined || !contains(before, span);
    });
}

/** Of spans that overlap the longest, then the first; in order of the text. */
function keepLongest(found: readonly VariantUse[], length: number): VariantUse[] {
  if (found.length === 0) return [];
  const taken = new Uint8Array(length);
  return found
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || a.variant - b.variant)
    .filter(({ start, end }) => {
      // What was taken before is no shorter, so that it covers an end of whatever it overlaps.
      if (taken[start] === 1 || taken[end - 1] === 1) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

function findForm(form: string, text: string): Span[] {
  return [...text.matchAll(patternOf(form))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const patterns = new Map<string, RegExp>();

/** The form as a pattern: its letters are escaped, so that no pattern of a pack author's making is ever run. */
function patternOf(form: string): RegExp {
  const known = patterns.get(form);
  if (known !== undefined) return known;
  const words = form.trim();
  const body = [...words]
    .map(charPattern)
    .join('')
    .replaceAll(/(?:\\s\+)+/gu, '\\s+');
  const pattern = new RegExp(`${edge(words.at(0), '(?<!')}${body}${edge([...words].at(-1), '(?!')}`, 'giu');
  patterns.set(form, pattern);
  return pattern;
}

function charPattern(char: string): string {
  if (/\s/u.test(char)) return '\\s+';
  if (/['’‘ʼ]/u.test(char)) return "['’‘ʼ]";
  if (/["“”]/u.test(char)) return '["“”]';
  if (/[-‐‑‒–—]/u.test(char)) return '[-‐‑‒–—]';
  return char.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}

/** A word's edge, where the form ends in a letter or digit of a script that puts spaces between words. */
function edge(char: string | undefined, look: string): string {
  const spaced =
    char !== undefined &&
    /[\p{L}\p{N}\p{M}]/u.test(char) &&
    !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u.test(char);
  return spaced ? `${look}[\\p{L}\\p{N}\\p{M}])` : '';
}
