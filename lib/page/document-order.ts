import type { PageBlock } from './collect.ts';
import { comparePosition, isConnected, rootOf } from './native.ts';

const preceding = 2;

/** Sorts blocks as they stand in the composed tree: what is in a shadow root stands before its host's own children. */
export function compareBlocks(a: PageBlock, b: PageBlock): number {
  return compareNodes(anchorOf(a), anchorOf(b));
}

function anchorOf({ run, container }: PageBlock): Node {
  // Text may be gone already when its container is still to be read anew.
  const first = run?.nodes[0];
  return first && isConnected(first) ? first : container;
}

function compareNodes(a: Node, b: Node): number {
  if (a === b) return 0;
  const before = hostsOf(a);
  const after = hostsOf(b);
  // Outermost first: the first pair that differs decides.
  for (let level = 1; level <= Math.max(before.length, after.length); level += 1) {
    const left = before.at(-level);
    const right = after.at(-level);
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    if (left !== right) return comparePosition(left, right) & preceding ? 1 : -1;
  }
  return 0;
}

/** The node, its host, the host's host, and so on. */
function hostsOf(node: Node): Node[] {
  const hosts = [node];
  for (let root = rootOf(node) as Partial<ShadowRoot>; root.host; root = rootOf(root.host) as Partial<ShadowRoot>) {
    hosts.push(root.host);
  }
  return hosts;
}
