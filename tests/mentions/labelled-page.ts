import type { Span } from '#lib/text/span.ts';
import type { Outcome } from './outcome.ts';
import { type PageText, plain } from './page-text.ts';

/** The pack that the pages of tests/fixtures/mentions/pages are labelled with. */
export const labelledPack = 'may-2025-conflict';

/** What stands in `NAME.json` beside `NAME.html`. */
export interface PageLabels {
  /** What is awkward about the page. */
  readonly note: string;
  /** Why it cannot be tried without a browser. */
  readonly onlyInBrowser?: string;
  /** All that must be marked, in reading order; each is looked for after the one before. */
  readonly marks: readonly LabelledMark[];
  /** May be marked: people would disagree. Looked for from the start of the page. */
  readonly optional?: readonly LabelledMark[];
  /** Look-alikes that stand on the page. None of them may be marked, nor anything else. */
  readonly not: readonly string[];
}

export interface LabelledMark {
  readonly entity: string;
  /** As a reader sees it. */
  readonly text: string;
  /** Which one it is of those that follow, from 1; the first when left out. Parts of words count. */
  readonly nth?: number;
  /** Selector of the element it stands in. */
  readonly in?: string;
}

export interface PlacedMark extends Span {
  readonly entity: string;
}

export interface PlacedLabels {
  readonly marks: readonly PlacedMark[];
  readonly optional: readonly PlacedMark[];
}

/** Finds the labels on the page; throws when one is not there. */
export function placeLabels({ marks, optional = [] }: PageLabels, page: PageText): PlacedLabels {
  let end = 0;
  const placed = marks.map((mark) => {
    const found = placeMark(mark, page, end);
    end = found.end;
    return found;
  });
  return { marks: placed, optional: optional.map((mark) => placeMark(mark, page, 0)) };
}

function placeMark({ entity, text, nth = 1, in: selector }: LabelledMark, page: PageText, from: number): PlacedMark {
  const scope = selector === undefined ? { start: 0, end: page.text.length } : page.spanOf(selector);
  const words = plain(text);
  let start = Math.max(from, scope.start) - 1;
  for (let left = nth; left > 0; left -= 1) {
    start = page.text.indexOf(words, start + 1);
    if (start < 0) break;
  }
  const end = start + words.length;
  if (start < 0 || end > scope.end)
    throw new Error(`The page has no such mark: ${JSON.stringify({ text, nth, selector })}`);
  return { entity, start, end };
}

/** A mark is right when entity, start and end are. */
export function judgeMarks(
  labels: PageLabels,
  { marks, optional }: PlacedLabels,
  found: readonly PlacedMark[],
  { text }: PageText,
): Pick<Outcome, 'expected' | 'missed' | 'lookAlikes' | 'wrong'> {
  const same = (a: PlacedMark) => (b: PlacedMark) => a.entity === b.entity && a.start === b.start && a.end === b.end;
  const near = (a: PlacedMark) => (b: PlacedMark) => a.entity === b.entity && a.start < b.end && b.start < a.end;
  const describe = ({ entity, start, end }: PlacedMark) =>
    `${entity}: ${text.slice(Math.max(0, start - 15), start)}[${text.slice(start, end)}]${text.slice(end, end + 15)}`;
  return {
    expected: marks.length,
    missed: marks.filter((mark) => !found.some(same(mark))).map(describe),
    lookAlikes: labels.not.length,
    wrong: found.filter((mark) => !marks.some(same(mark)) && !optional.some(near(mark))).map(describe),
  };
}

/** For where there is no page to find places on: compares how often each entity is marked by which words. */
export function judgeWords(
  { marks, optional = [], not }: PageLabels,
  found: readonly LabelledMark[],
): Pick<Outcome, 'expected' | 'missed' | 'lookAlikes' | 'wrong'> {
  const keyOf = ({ entity, text }: LabelledMark) => `${entity}: ${plain(text)}`;
  const rest = found.map(keyOf);
  const missed = marks.map(keyOf).filter((key) => {
    const at = rest.indexOf(key);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const wrong = rest.filter((key) => !optional.some((mark) => keyOf(mark).startsWith(key)));
  return { expected: marks.length, missed, lookAlikes: not.length, wrong };
}
