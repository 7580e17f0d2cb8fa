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

/** Adds a text node; white space alone does not begin a run. */
export function addToRun(run: OpenRun, node: Text, here: Place): void {
  const { data } = node;
  if (run.nodes.length === 0) {
    if (data.trim() === '') return;
    run.place = here;
  }
  run.nodes.push(node);
  run.starts.push(run.text.length);
  run.text += data;
  if (here.linked) run.linked += data.length;
}

/** `<br>` is a line feed that belongs to no node. */
export function addLineFeed(run: OpenRun): void {
  if (run.nodes.length > 0) run.text += '\n';
}
