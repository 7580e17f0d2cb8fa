import type { PageBlock } from './collect.ts';
import { nodeNameOf, parentOf } from './native.ts';
import { linkedLength, measureProse } from './prose.ts';

/** Elements that hold one unit of text; the container of an article is above them. */
export const units: ReadonlySet<string> = new Set(['P', 'LI', 'BLOCKQUOTE', 'PRE', 'TD', 'DD', 'DT', 'FIGCAPTION']);
const levels = 5;

interface Density {
  score: number;
  length: number;
  linked: number;
}

/**
 * The element that holds the article of a page without semantics, or null. Each paragraph gives points for its length and
 * commas to the elements above it, fewer the farther up; links take them away. After `_grabArticle` of Mozilla's Readability
 * (github.com/mozilla/readability, from Arc90's).
 */
export function findDensest(blocks: readonly PageBlock[]): Node | null {
  const densities = new Map<Node, Density>();
  for (const block of blocks) addPoints(densities, block);
  let best: Node | null = null;
  let bestScore = 0;
  for (const [node, density] of densities) {
    const score = scoreOf(density);
    if (score > bestScore) {
      best = node;
      bestScore = score;
    }
  }
  return best === null ? null : widen(best, densities);
}

function addPoints(densities: Map<Node, Density>, block: PageBlock): void {
  const { text, container } = block;
  const linked = linkedLength(block);
  const prose = measureProse(block);
  const points = prose === 0 ? 0 : 1 + countCommas(text) + Math.min(prose / 100, 3);
  let node = units.has(nodeNameOf(container).toUpperCase()) ? parentOf(container) : container;
  for (let level = 0; node && level < levels; level += 1, node = parentOf(node)) {
    let density = densities.get(node);
    if (!density) {
      density = { score: 0, length: 0, linked: 0 };
      densities.set(node, density);
    }
    density.score += points / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
    density.length += text.length;
    density.linked += linked;
  }
}

function scoreOf({ score, length, linked }: Density): number {
  return score * (1 - linked / Math.max(length, 1));
}

function countCommas(text: string): number {
  let count = 0;
  for (const character of text) if (commas.has(character)) count += 1;
  return count;
}
const commas = new Set([',', '،', '、', '，', '।']);

/** An article cut into sections scores less in each than as a whole: take the parent while it holds clearly more text. */
function widen(best: Node, densities: ReadonlyMap<Node, Density>): Node {
  let top = best;
  for (let node = parentOf(best); node; node = parentOf(node)) {
    const outer = densities.get(node);
    const inner = densities.get(top);
    if (!outer || !inner || nodeNameOf(node).toUpperCase() === 'BODY') break;
    const added = outer.length - outer.linked - (inner.length - inner.linked);
    const addedLinked = outer.linked - inner.linked;
    if (added > (inner.length - inner.linked) * 0.2 && addedLinked < added * 0.3) top = node;
  }
  return top;
}
