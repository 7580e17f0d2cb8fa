/** What the words of a sentence are labelled as. Asked tens of thousands of times in an article, so it looks nothing up but numbers. */
import type { Label } from './phrase-index.ts';

export interface SentenceLabels {
  /** Labels of a set in order. */
  all(set: string): readonly Label[];
  /** The longest label of a set that begins at a token. */
  at(index: number, set: string): Label | null;
  /** Whether a label of the set with this number covers a token. */
  covers(number: number | undefined, index: number): boolean;
  /** Labels of sets without a number are left out. */
  add(label: Label): void;
  /** The sets that there are labels of; as it is now, whatever is added later. */
  sets(): ReadonlySet<string>;
}

const none: readonly Label[] = [];

/** @param length Tokens of the sentence. */
export function createLabels(setNumbers: ReadonlyMap<string, number>, length: number): SentenceLabels {
  const lists = new Array<Label[] | undefined>(setNumbers.size);
  const names = new Set<string>();
  /** Of each set, a byte for each token. */
  const covered = new Uint8Array(setNumbers.size * length);
  let present: ReadonlySet<string> | null = null;

  const all = (set: string): readonly Label[] => lists[setNumbers.get(set) ?? -1] ?? none;
  return {
    all,
    at(index, set) {
      const labels = all(set);
      let first = 0;
      while (first < labels.length && (labels[first] as Label).from < index) first++;
      const label = labels[first];
      return label?.from === index ? label : null;
    },
    covers: (number, index) =>
      number !== undefined && index >= 0 && index < length && covered[number * length + index] === 1,
    add(label) {
      const number = setNumbers.get(label.set);
      if (number === undefined) return;
      const list = lists[number];
      if (list === undefined) {
        lists[number] = [label];
        names.add(label.set);
        present = null;
      } else insert(list, label);
      for (let at = label.from; at < label.to; at++) covered[number * length + at] = 1;
    },
    sets: () => (present ??= new Set(names)),
  };
}

/** Keeps the order: by the first token, the longer label first. */
function insert(list: Label[], label: Label): void {
  let at = list.length;
  while (at > 0 && isBefore(label, list[at - 1] as Label)) at--;
  list.splice(at, 0, label);
}

function isBefore(a: Label, b: Label): boolean {
  return a.from !== b.from ? a.from < b.from : a.to > b.to;
}
