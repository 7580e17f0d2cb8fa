/**
 * How the words of a page follow those of a quote: the best local alignment with affine gaps (Smith and Waterman 1981, Gotoh
 * 1982) over words in place of letters, in which no word stands for another.
 */

/** Index of a word on the page and of the same word in the quote. */
export interface WordPair {
  readonly page: number;
  readonly quote: number;
}

/** What words gain and gaps cost. Leaving words out is what quoting does; adding some is rare. */
const worth = { telling: 12, other: 5, gap: 4, leftOut: 1, added: 4 } as const;

/** What an alignment ends in: nothing yet, a same word, a word of the quote left out, a word the page adds. */
const ends = { nowhere: 0, same: 1, leftOut: 2, added: 3 } as const;

const never = -1_000_000;

/** Best scores of the alignments of one row, by what they end in. */
interface Row {
  readonly same: Int32Array;
  readonly leftOut: Int32Array;
  readonly added: Int32Array;
}

/**
 * Aligns words given by number (-1 for a word that no quote has).
 * @param telling Per number: 1 when the word counts for more.
 * @returns The same words in order of both; empty when there are none. Time and space: the product of the lengths.
 */
export function alignWords(page: readonly number[], quote: readonly number[], telling: Uint8Array): WordPair[] {
  const width = quote.length + 1;
  /** Per cell, two bits for each end: what the alignment before it ended in. */
  const ways = new Uint8Array((page.length + 1) * width);
  let above = createRow(width);
  let top = { score: 0, at: 0 };
  for (let p = 1; p <= page.length; p++) {
    const row = createRow(width);
    for (let q = 1; q < width; q++) {
      const at = p * width + q;
      ways[at] = extend(row, above, q, page[p - 1] === quote[q - 1], telling[page[p - 1] as number] === 1);
      const score = row.same[q] as number;
      if (score > top.score) top = { score, at };
    }
    above = row;
  }
  return top.score === 0 ? [] : traceBack(ways, width, top.at);
}

function createRow(width: number): Row {
  const [same, leftOut, added] = [never, never, never].map((score) => new Int32Array(width).fill(score));
  return { same, leftOut, added } as Row;
}

/** Fills one cell of a row and returns its ways. */
function extend(row: Row, above: Row, q: number, isSame: boolean, isTelling: boolean): number {
  let ways = 0;
  if (isSame) {
    const before = bestOf(above, q - 1);
    row.same[q] = before.score + (isTelling ? worth.telling : worth.other);
    ways |= before.end;
  }
  const [opened, longer] = [(row.same[q - 1] as number) - worth.gap, row.leftOut[q - 1] as number];
  row.leftOut[q] = Math.max(opened, longer) - worth.leftOut;
  ways |= (opened >= longer ? ends.same : ends.leftOut) << 2;
  // Words that replace others come after them and are one gap with them.
  const afterSame = (above.same[q] as number) - worth.gap;
  const [afterLeftOut, afterAdded] = [above.leftOut[q] as number, above.added[q] as number];
  const best = Math.max(afterSame, afterLeftOut, afterAdded);
  row.added[q] = best - worth.added;
  ways |= (best === afterAdded ? ends.added : best === afterLeftOut ? ends.leftOut : ends.same) << 4;
  return ways;
}

/** The best alignment up to a cell; none at all is worth nothing. */
function bestOf({ same, leftOut, added }: Row, q: number): { readonly score: number; readonly end: number } {
  const scores = [0, same[q] as number, leftOut[q] as number, added[q] as number];
  const score = Math.max(...scores);
  return { score, end: scores.indexOf(score) };
}

function traceBack(ways: Uint8Array, width: number, last: number): WordPair[] {
  const pairs: WordPair[] = [];
  let at = last;
  let end: number = ends.same;
  while (end !== ends.nowhere) {
    const way = ways[at] as number;
    if (end === ends.same) {
      pairs.push({ page: Math.floor(at / width) - 1, quote: (at % width) - 1 });
      end = way & 3;
      at -= width + 1;
    } else if (end === ends.leftOut) {
      end = (way >> 2) & 3;
      at -= 1;
    } else {
      end = (way >> 4) & 3;
      at -= width;
    }
  }
  return pairs.reverse();
}
