import Fuse from 'fuse.js';

/** The candidate most like a mistyped word, or null when none is near. */
export function suggest(word: string, candidates: Iterable<string>): string | null {
  if (word === '' || word.length > 100) return null;
  const fuse = new Fuse([...candidates], { threshold: 0.4, ignoreLocation: true });
  return fuse.search(word, { limit: 1 })[0]?.item ?? null;
}

/** `Did you mean "x"?`, or undefined: for the hint of a fault. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const found = suggest(word, candidates);
  return found === null ? undefined : `Did you mean "${found}"?`;
}
