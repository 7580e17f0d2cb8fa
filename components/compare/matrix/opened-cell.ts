/** Which cell of the matrix is open: one at a time, and Escape closes it. */
import { useCallback, useRef, useState } from 'preact/hooks';

/** One framing of a question in one column: a source's id, or `page`. */
export interface CellPlace {
  readonly question: string;
  readonly column: string;
  readonly framing: string;
}

/** The column of the page being read. No source is called so: ids have no capitals. */
export const pageColumn = 'PAGE';

export interface OpenedCell {
  readonly place: CellPlace | null;
  readonly isOpen: (place: CellPlace) => boolean;
  readonly toggle: (place: CellPlace) => void;
  readonly close: () => void;
  /** For the element around all cells. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Element id of the button that opens a cell. */
export const cellId = ({ question, column, framing }: CellPlace) => `cell-${question}-${column}-${framing}`;

/** Element id of what it opens. */
export const openedId = 'opened-cell';

export function useOpenedCell(): OpenedCell {
  const [place, setPlace] = useState<CellPlace | null>(null);
  const latest = useRef(place);
  latest.current = place;
  const close = useCallback(() => {
    const { current } = latest;
    setPlace(null);
    // Where the reader was may be what has just gone.
    if (current) document.getElementById(cellId(current))?.focus();
  }, []);
  const toggle = useCallback((next: CellPlace) => setPlace((now) => (isSame(now, next) ? null : next)), []);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || latest.current === null) return;
      event.preventDefault();
      close();
    },
    [close],
  );
  return { place, isOpen: (other) => isSame(place, other), toggle, close, onKeyDown };
}

function isSame(a: CellPlace | null, b: CellPlace): boolean {
  return a?.question === b.question && a.column === b.column && a.framing === b.framing;
}
