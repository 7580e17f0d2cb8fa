import type { Stretch } from './pack-rows.ts';

/** Words beside a mark, in one line or two: where they begin, or end, and on which side of it in reading direction. */
export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly x: number;
  readonly anchor: 'before' | 'after';
}

export interface LabelRoom {
  readonly width: number;
  readonly dir: 'ltr' | 'rtl';
  readonly widthOf: (text: string) => number;
  /** Pixels between a label and its mark, and between it and the next one. */
  readonly gap: number;
  /** Pixels below which a shortened label is not worth having. */
  readonly least: number;
}

/**
 * Labels for the marks of one row, none upon another: after the mark, else before it, else the same in two lines, else shortened after it.
 * @param marks With the words wanted; empty for none.
 */
export function placeLabels(
  marks: readonly (Stretch & { readonly wanted: string })[],
  room: LabelRoom,
): (PlacedLabel | null)[] {
  const { width, dir } = room;
  // Read from right to left, the row is looked at in a mirror: what is said here of left and right is then right and left.
  const mirrored =
    dir === 'rtl' ? marks.map((mark) => ({ ...mark, left: width - mark.right, right: width - mark.left })) : marks;
  const order = [...mirrored.keys()].sort((a, b) => (mirrored[a]?.left ?? 0) - (mirrored[b]?.left ?? 0));
  const labels: (PlacedLabel | null)[] = marks.map(() => null);
  let taken = 0;
  for (const [place, at] of order.entries()) {
    const mark = mirrored[at];
    if (mark === undefined) continue;
    const next = mirrored[order[place + 1] ?? -1]?.left ?? Number.POSITIVE_INFINITY;
    const label = placeOne(mark, taken, Math.min(next - room.gap, width), room);
    const end = label?.anchor === 'after' ? label.x + widthOfLines(label.lines, room.widthOf) : mark.right;
    taken = Math.max(taken, end + room.gap);
    labels[at] = label && { ...label, x: dir === 'rtl' ? width - label.x : label.x };
  }
  return labels;
}

function placeOne(
  { left, right, wanted }: Stretch & { readonly wanted: string },
  from: number,
  until: number,
  { width, widthOf, gap, least }: LabelRoom,
): PlacedLabel | null {
  if (wanted === '' || right < 0 || left > width) return null;
  const after = { x: Math.max(right, 0) + gap / 2, anchor: 'after' } as const;
  const before = { x: left - gap / 2, anchor: 'before' } as const;
  const [roomAfter, roomBefore] = [until - after.x, before.x - from];
  for (const lines of [[wanted], breakInTwo(wanted, widthOf)]) {
    const needed = widthOfLines(lines, widthOf);
    if (needed <= roomAfter) return { lines, ...after };
    if (needed <= roomBefore) return { lines, ...before };
  }
  const short = roomAfter < least ? null : shorten(wanted, roomAfter, widthOf);
  return short && { lines: short, ...after };
}

export function widthOfLines(lines: readonly string[], widthOf: LabelRoom['widthOf']): number {
  return Math.max(...lines.map(widthOf));
}

/** Two lines as even as words allow. */
function breakInTwo(text: string, widthOf: LabelRoom['widthOf']): readonly string[] {
  // An ellipsis stays with its word.
  const words = text.split(/ (?!…)/u);
  const breaks = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  return breaks.toSorted((a, b) => widthOfLines(a, widthOf) - widthOfLines(b, widthOf))[0] ?? [text];
}

/** As many words as two lines hold, with an ellipsis; null where not even one fits. */
function shorten(text: string, room: number, widthOf: LabelRoom['widthOf']): readonly string[] | null {
  const words = text.split(' ');
  for (let kept = words.length - 1; kept > 0; kept--) {
    const lines = breakInTwo(`${words.slice(0, kept).join(' ')} …`, widthOf);
    if (widthOfLines(lines, widthOf) <= room) return lines;
  }
  return null;
}

/** A text in lines that fit a width, the last with an ellipsis where there is more. Words are broken nowhere. */
export function breakLines(
  text: string,
  width: number,
  most: number,
  widthOf: LabelRoom['widthOf'],
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}
