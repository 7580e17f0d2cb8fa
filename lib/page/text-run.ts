import type { Place } from './place.ts';

/** Text nodes one after the other, with the offsets at which they begin in the text. */
export interface Run {
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

/** A run that is still being read; empty while it has no nodes. */
export interface OpenRun {
  place: Place;
  text: string;
  linked: number;
  nodes: Text[];
  starts: number[];
}

export function startRun(place: Place): OpenRun {
  return { place, text: '', linked: 0, nodes: [], starts: [] };
}

/** Belongs to no node, as the line feed of a `<br>`; two of them are never in the middle of a name. */
const parting = '\n\n';

/** Where a capital or a figure follows a small letter, as in "DarProfile". */
const seam = /[\p{Ll}\p{Lo}]\p{Lu}|\p{Ll}\p{Nd}/u;
/** In ASCII the same: an expression with classes of Unicode takes long to be got ready, on every page anew. */
const plainSeam = /[a-z][A-Z0-9]/;
const perhapsSeam = /[a-z][A-Z0-9]|[\u00AA-\u1FFF\u2070-\uFFFF]/;

/** Whether words may be glued together that elements part: by their style, or because one of them is not shown. */
export function hasSeam(text: string): boolean {
  return perhapsSeam.test(text) && (plainSeam.test(text) || seam.test(text));
}

/** Adds a text node; white space alone does not begin a run. */
export function addToRun(run: OpenRun, node: Text, here: Place): void {
  const { data } = node;
  if (run.nodes.length === 0) {
    if (data.trim() === '') return;
    run.place = here;
  } else if (isGlued(run, node)) run.text += parting;
  run.nodes.push(node);
  run.starts.push(run.text.length);
  run.text += data;
  if (here.linked) run.linked += data.length;
}

function isGlued(run: OpenRun, node: Text): boolean {
  const last = run.nodes.at(-1);
  return last?.parentNode !== node.parentNode && hasSeam(run.text.slice(-1) + node.data.slice(0, 1));
}

/** `<br>` is a line feed that belongs to no node. */
export function addLineFeed(run: OpenRun): void {
  if (run.nodes.length > 0) run.text += '\n';
}
