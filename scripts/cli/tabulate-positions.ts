/** Positions as a table for research: one row each, in reading order. */
import { writeCsvRow } from '#lib/text/write-csv.ts';
import type { Scan } from './outline-scan.ts';

const columns = ['file', 'question', 'framing', 'mode', 'holder', 'sentence', 'because', 'start', 'end', 'teller'];

export const tableHead = writeCsvRow(columns);

/** Rows with their line ends. `because` joins the deciding words by a bar; the holder of nobody the pack knows is empty. */
export function tabulatePositions({ file, positions }: Scan): string {
  return positions
    .map(({ question, framing, mode, holder, sentence, because, start, end, teller = '' }) => {
      const words = because.map(({ text }) => oneLine(text)).join(' | ');
      return writeCsvRow([file, question, framing, mode, holder ?? '', oneLine(sentence), words, start, end, teller]);
    })
    .join('');
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}
