/** Takes names out of a text, so that it does not tell what is to be guessed. */

/** Runs of the text, and null wherever a name stood. */
export type HiddenText = readonly (string | null)[];

/** Takes its names out of a text. */
export type NameHider = (text: string) => HiddenText;

/** @param names Taken out as whole words, whatever their capitals; longer ones first. Of "US" only the capitals are a name. */
export function createNameHider(names: readonly string[]): NameHider {
  const own = new Set(names.map((name) => name.trim()).filter((name) => name !== ''));
  const patterns = [...own].sort((a, b) => b.length - a.length).map(patternOf);
  if (patterns.length === 0) return (text) => [text];
  const all = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const isName = (found: string) => !own.has(found.toUpperCase()) || own.has(found) || !isShort(found);
  return (text) => {
    const runs: (string | null)[] = [];
    let from = 0;
    for (const { 0: found, index } of text.matchAll(all)) {
      if (!isName(found)) continue;
      if (index > from) runs.push(text.slice(from, index));
      runs.push(null);
      from = index + found.length;
    }
    if (from < text.length || runs.length === 0) runs.push(text.slice(from));
    return runs;
  };
}

/** What is left of a text once another hider has been over it as well. */
export function hideMore(text: HiddenText, hide: NameHider): HiddenText {
  return text.flatMap((run) => (run === null ? [null] : hide(run)));
}

/** So short that in small letters it may be a word: "us", "un". */
function isShort(text: string): boolean {
  return text.length < 5;
}

/** The name with its letters escaped, so that no pattern of a pack author's making is ever run. */
function patternOf(name: string): string {
  return name
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replaceAll(/['’]/gu, "['’]"))
    .join('\\s+');
}
