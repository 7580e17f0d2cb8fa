/** Finds the variants of a contested term in a text. The same function counts them in the corpus and on a page. */
import { letter, letterAt } from '#lib/text/letters.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import { contains, lastFrom, type Span } from '#lib/text/span.ts';
import { listWords } from '#lib/text/words.ts';

export interface TermVariantForms {
  readonly text: string;
  readonly forms: readonly string[];
  readonly except: readonly string[];
  /** Like the term's, for this variant alone; both must be met. */
  readonly near: readonly string[];
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
 * @param words `wordSet(text)`, for those who ask for many terms of one text.
 */
export function findTermUses(term: TermForms, text: string, words = wordSet(text)): VariantUse[] {
  const find: FindForm = (form) => (hasForm(words, form) ? findForm(form, text) : none);
  const found = term.variants.flatMap(({ forms, except }, variant) => {
    const uses = forms.flatMap(find);
    const exceptions = uses.length === 0 ? [] : except.flatMap(find);
    return leaveOut(uses, exceptions).map((span) => ({ ...span, variant }));
  });
  return found.length === 0 ? [] : keepFitting(keepLongest(found, text.length), term, text, find);
}

/** The words of a text, folded. Most forms have one that a text has not, and are then not looked for at all. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(listWords(text, 'parts').folded);
}

const none: readonly Span[] = [];

/** Reads the words of a term's forms; done for one once, it need not be done again. */
export function readForms({ variants }: TermForms): void {
  for (const { forms } of variants) for (const form of forms) wordsOf(form);
}

/** Whether a text with these words can have a form. */
export function hasForm(words: ReadonlySet<string>, form: string): boolean {
  for (const word of wordsOf(form)) if (!words.has(word)) return false;
  return true;
}

type FindForm = (form: string) => readonly Span[];

const wordLists = new Map<string, readonly string[]>();

function wordsOf(form: string): readonly string[] {
  const words = wordLists.get(form) ?? listWords(form, 'parts').folded;
  wordLists.set(form, words);
  return words;
}

/** Leaves out the uses whose sentences speak of something else. */
function keepFitting(
  uses: readonly VariantUse[],
  { variants, near, rivals }: TermForms,
  text: string,
  find: FindForm,
): VariantUse[] {
  const guards = [near, rivals, ...uses.map(({ variant }) => variants[variant]?.near ?? [])];
  if (guards.every((words) => words.length === 0)) return [...uses];
  const sentences = splitSentences(text);
  const known = new Map<readonly string[], ReadonlySet<number>>();
  const sentencesWith = (words: readonly string[]) => {
    const found = known.get(words) ?? new Set(words.flatMap(find).map(({ start }) => lastFrom(sentences, start)));
    known.set(words, found);
    return found;
  };
  return uses.filter(({ start, variant }) => {
    const sentence = lastFrom(sentences, start);
    const isNear = (words: readonly string[]) =>
      words.length === 0 || sentencesWith(words).has(sentence) || sentencesWith(words).has(sentence - 1);
    return isNear(near) && isNear(variants[variant]?.near ?? []) && !sentencesWith(rivals).has(sentence);
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
  const { pattern, edges } = patternOf(form);
  const found: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const isWhole = !(edges.first && isWordUnit(text, start - 1)) && !(edges.last && isWordUnit(text, end));
    if (isWhole) found.push({ start, end });
    else pattern.lastIndex = start + 1;
  }
  return found;
}

interface FormPattern {
  readonly pattern: RegExp;
  /** Whether a word must begin, and end, where the form does. */
  readonly edges: { readonly first: boolean; readonly last: boolean };
}

const patterns = new Map<string, FormPattern>();

/**
 * The form as a pattern: its letters are escaped, so that no pattern of a pack author's making is ever run. Words' edges are
 * looked at by hand, and letters of ASCII without the rules of Unicode: to make an expression ready costs more than to run it.
 */
function patternOf(form: string): FormPattern {
  const known = patterns.get(form);
  if (known !== undefined) return known;
  const words = form.trim();
  const body = [...words]
    .map(charPattern)
    .join('')
    .replaceAll(/(?:\\s\+)+/gu, '\\s+');
  const isAscii = /^[\0-\x7f]*$/.test(words.replaceAll(/[’‘ʼ“”‐‑‒–—]/gu, ''));
  const made = {
    pattern: new RegExp(body, isAscii ? 'gi' : 'giu'),
    edges: { first: isSpaced(words.at(0)), last: isSpaced([...words].at(-1)) },
  };
  patterns.set(form, made);
  return made;
}

function charPattern(char: string): string {
  if (/\s/u.test(char)) return '\\s+';
  if (/['’‘ʼ]/u.test(char)) return "['’‘ʼ]";
  if (/["“”]/u.test(char)) return '["“”]';
  if (/[-‐‑‒–—]/u.test(char)) return '[-‐‑‒–—]';
  return char.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}

/** Whether a form's first or last sign is a letter or digit of a script that puts spaces between words. */
function isSpaced(char: string | undefined): boolean {
  if (char === undefined || letterAt(char, 0) === letter.other) return false;
  return char < '\x80' || !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u.test(char);
}

function isWordUnit(text: string, at: number): boolean {
  // Half of a letter beyond the basic plane counts as one.
  return letterAt(text, at) !== letter.other || /[\uD800-\uDFFF]/.test(text.charAt(at));
}
