/** Takes names out of a text, so that it does not tell what is to be guessed. */

/** Runs of the text, and null wherever a name stood. */
export type HiddenText = readonly (string | null)[];

/** @param names Taken out as whole words, whatever their capitals; longer ones first. */
export function hideNames(text: string, names: readonly string[]): HiddenText {
  const patterns = [...new Set(names.map((name) => name.trim()))]
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map(patternOf);
  if (patterns.length === 0) return [text];
  const all = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const runs: (string | null)[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(all)) {
    if (index > from) runs.push(text.slice(from, index));
    runs.push(null);
    from = index + found.length;
  }
  if (from < text.length || runs.length === 0) runs.push(text.slice(from));
  return runs;
}

/** The name with its letters escaped, so that no pattern of a pack author's making is ever run. */
function patternOf(name: string): string {
  return name
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replaceAll(/['’]/gu, "['’]"))
    .join('\\s+');
}
