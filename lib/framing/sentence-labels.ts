/** What the words of a sentence are labelled as. Asked tens of thousands of times in an article; of most sets it has nothing. */
import type { Label } from './phrase-index.ts';
import { nameOfCue } from './sets.ts';

export interface SentenceLabels {
  /** Labels of a set in order. */
  all(set: string): readonly Label[];
  /** The longest label of a set that begins at a token. */
  at(index: number, set: string): Label | null;
  /** Whether a label of the set covers a token. */
  within(index: number, set: string): boolean;
  /** The same for the set of a cue. */
  isCue(index: number, name: string): boolean;
  add(label: Label): void;
  /** The sets that there are labels of; as it is now, whatever is added later. */
  sets(): ReadonlySet<string>;
}

const none: readonly Label[] = [];

export function createLabels(): SentenceLabels {
  const lists = new Map<string, Label[]>();
  const cues = new Map<string, Label[]>();
  let present: ReadonlySet<string> | null = null;

  const all = (set: string): readonly Label[] => lists.get(set) ?? none;
  return {
    all,
    at(index, set) {
      const labels = all(set);
      let first = 0;
      while (first < labels.length && (labels[first] as Label).from < index) first++;
      const label = labels[first];
      return label?.from === index ? label : null;
    },
    within: (index, set) => covers(lists.get(set), index),
    isCue(index, name) {
      const labels = cues.get(name);
      return labels !== undefined && covers(labels, index);
    },
    add(label) {
      const list = lists.get(label.set);
      if (list !== undefined) {
        insert(list, label);
        return;
      }
      const first = [label];
      lists.set(label.set, first);
      const name = nameOfCue(label.set);
      if (name !== null) cues.set(name, first);
      present = null;
    },
    sets: () => (present ??= new Set(lists.keys())),
  };
}

function covers(labels: readonly Label[] | undefined, index: number): boolean {
  if (labels === undefined) return false;
  for (const { from, to } of labels) if (from <= index && index < to) return true;
  return false;
}

/** Keeps the order: by the first token, the longer label first. */
function insert(list: Label[], label: Label): void {
  let at = list.length;
  while (at > 0 && isBefore(label, list[at - 1] as Label)) at--;
  if (at === list.length) list.push(label);
  else list.splice(at, 0, label);
}

function isBefore(a: Label, b: Label): boolean {
  return a.from !== b.from ? a.from < b.from : a.to > b.to;
}
