import { isConnected, isElement, isText, nodeNameOf, parentOf, textContentOf } from './native.ts';
import { containerOf } from './place-of.ts';
import { tagOf } from './tags.ts';

/** What has to be read anew: as few and small parts of the page as will do. */
export interface Changes {
  /** Elements and shadow roots that are read with all they hold. */
  readonly subtrees: Set<Node>;
  /** Those that were in the page before and may have left blocks of which nothing is found any more. */
  readonly known: Set<Node>;
  /** Containers of which only the own runs of text are read, not the blocks inside. */
  readonly runs: Set<Node>;
  /** The same, but only if they had runs before: a block that comes or goes between them parts or joins them. */
  readonly runsIfAny: Set<Node>;
  /** Something was taken out. */
  removed: boolean;
}

export function noChanges(): Changes {
  return { subtrees: new Set(), known: new Set(), runs: new Set(), runsIfAny: new Set(), removed: false };
}

export function isEmpty({ subtrees, runs, runsIfAny, removed }: Changes): boolean {
  return !removed && subtrees.size + runs.size + runsIfAny.size === 0;
}

/** Attributes that show or hide text. Classes and styles change far too often to be looked at. */
export const watchedAttributes = ['hidden', 'aria-hidden', 'contenteditable'];

/** @param isOwn our own hosts, whose coming and going is none of the page's */
export function noteMutation(changes: Changes, record: MutationRecord, isOwn: (element: Element) => boolean): void {
  const { target } = record;
  if (record.type === 'characterData') {
    changes.runs.add(containerOf(target));
  } else if (record.type === 'attributes') {
    changes.known.add(target);
    noteNode(changes, target, parentOf(target) ?? target, isOwn);
  } else {
    for (const node of record.removedNodes) {
      if (!noteNode(changes, node, target, isOwn)) continue;
      changes.known.add(node);
      changes.removed = true;
    }
    for (const node of record.addedNodes) noteNode(changes, node, target, isOwn);
  }
}

/** @returns whether it is an element that may hold text */
function noteNode(changes: Changes, node: Node, parent: Node, isOwn: (element: Element) => boolean): boolean {
  if (isText(node)) {
    if (node.data.trim() !== '') changes.runs.add(containerOf(parent));
    return false;
  }
  if (!isElement(node) || isOwn(node)) return false;
  const { role } = tagOf(nodeNameOf(node));
  if (role === 'skip') return false;
  const inRun = role === 'break' || (role === 'inline' && textContentOf(node).trim() !== '');
  (inRun ? changes.runs : changes.runsIfAny).add(containerOf(parent));
  changes.subtrees.add(node);
  return true;
}

/** Leaves out what lies in another changed subtree or is no longer in the page. */
export function outermost(subtrees: ReadonlySet<Node>): Node[] {
  return [...subtrees].filter((node) => {
    if (!isConnected(node)) return false;
    for (let at = parentOf(node); at; at = parentOf(at)) if (subtrees.has(at)) return false;
    return true;
  });
}
