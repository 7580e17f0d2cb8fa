/** Who is named as the author of a source, as reference lists want it. */
export type Author =
  /** A person, as far as the byline lets one tell the family name. */
  | { readonly given: string; readonly family: string }
  /** An outlet, a desk, or a name that cannot be divided with confidence: as it stands. */
  | { readonly whole: string };

const person = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;
const latin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u;
const office =
  /\b(?:agenc(?:y|ies)|bureau|correspondents?|desk|editorial|editors?|news|online|reporters?|service|staff|team|wire)\b/iu;

/** The authors of a byline, in its order; the publisher where there is no byline. */
export function readAuthors(byline: string | null, publisher: string): readonly Author[] {
  if (byline === null) return [{ whole: publisher }];
  const names = byline
    .replace(/^by\s+/iu, '')
    .split(/\s*(?:,|;|&|\band\b)\s*/u)
    .filter(Boolean);
  const isOfPeople =
    names.length > 0 && names.every((name) => person.test(name) && latin.test(name) && !office.test(name));
  if (!isOfPeople) return [{ whole: byline }];
  return names.map((name) => {
    const space = name.lastIndexOf(' ');
    return { given: name.slice(0, space), family: name.slice(space + 1) };
  });
}

/** "Hadisur J.-P." → "H. J.-P." */
export function initialsOf(given: string): string {
  return given
    .split(/\s+/u)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}
