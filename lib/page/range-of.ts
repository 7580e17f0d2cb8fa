import type { PageBlock } from './collect.ts';
import { firstChildOf, isText, nextSiblingOf, parentOf } from './native.ts';
import type { Run } from './text-run.ts';

/** Start and end in text nodes, as StaticRange takes them. */
export interface TextSpan {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/**
 * Where a span of a block stands in the page; null when the page's text is no longer what was collected.
 * @param start UTF-16 offset into the block's text
 * @param end offset after its last unit
 */
export function rangeOf(block: PageBlock, start: number, end: number): TextSpan | null {
  const { nodes, starts } = block.run ?? wholeRun(block);
  const first = lastAtOrBefore(starts, start);
  const last = lastAtOrBefore(starts, end - 1);
  const startContainer = nodes[first];
  const endContainer = nodes[last];
  if (!startContainer || !endContainer) return null;
  const startOffset = start - (starts[first] ?? 0);
  const endOffset = end - (starts[last] ?? 0);
  if (startOffset > startContainer.length || endOffset > endContainer.length) return null;
  return { startContainer, startOffset, endContainer, endOffset };
}

/** The text node that holds the unit at an offset of a block. */
export function textAt(block: PageBlock, offset: number): Text | null {
  const { nodes, starts } = block.run ?? wholeRun(block);
  return nodes[lastAtOrBefore(starts, offset)] ?? null;
}

/** Whether a span of the page still begins and ends with what was read there. */
export function isAsRead({ startContainer, startOffset, endContainer, endOffset }: TextSpan, text: string): boolean {
  if (startContainer === endContainer)
    return startContainer.substringData(startOffset, endOffset - startOffset) === text;
  return (
    text.startsWith(startContainer.data.slice(startOffset)) && text.endsWith(endContainer.data.slice(0, endOffset))
  );
}

/** A change of the text makes a new block, so that a run once found holds. */
const wholeRuns = new WeakMap<PageBlock, Run>();

function wholeRun(block: PageBlock): Run {
  const known = wholeRuns.get(block);
  if (known) return known;
  const run = findRun(block.container);
  wholeRuns.set(block, run);
  return run;
}

function findRun(container: Node): Run {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  for (let node = firstChildOf(container); node; node = nextIn(container, node)) {
    if (!isText(node)) continue;
    nodes.push(node);
    starts.push(length);
    length += node.length;
  }
  return { nodes, starts };
}

function nextIn(container: Node, node: Node): ChildNode | null {
  const child = firstChildOf(node);
  if (child) return child;
  for (let at: Node | null = node; at && at !== container; at = parentOf(at)) {
    const sibling = nextSiblingOf(at);
    if (sibling) return sibling;
  }
  return null;
}

/** Index of the last number that is not above the value, in rising numbers; -1 when all are. */
function lastAtOrBefore(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
