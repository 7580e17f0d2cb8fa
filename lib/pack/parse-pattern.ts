/** The little language in which a pack's rules say what a sentence must have. */

export type Step =
  | {
      readonly kind: 'set';
      readonly set: string;
      readonly passive: boolean;
      readonly optional: boolean;
      readonly head: boolean;
    }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly optional: boolean }
  /** Up to `most` tokens; `clear`: none of them may name another actor than the one before the gap. */
  | { readonly kind: 'gap'; readonly most: number; readonly clear: boolean };

const defaultGap = 5;

/** Steps that have been read: rules have "~" and their sets hundreds of times. */
const stepsRead = new Map<string, Step>();
const mostKept = 5_000;

/**
 * Parses a pattern. Throws a SyntaxError that says what is wrong with it.
 * `<set>` a phrase of a set, `<set:passive>` only as a past participle, `!` before it makes it the head (what negation and
 * modality are asked of; else the first set); `a|b` one of these words; `~` up to 5 words, `~8` up to 8, `~8!` none of them
 * another speaker; `?` behind a step makes it optional.
 */
export function parsePattern(pattern: string): Step[] {
  const steps = pattern.split(/\s+/u).map(stepOf);
  const heads = steps.filter((step) => step.kind === 'set' && step.head).length;
  if (heads > 1) throw new SyntaxError(`"${pattern}" has more than one head`);
  if (!steps.some((step) => step.kind === 'set')) throw new SyntaxError(`"${pattern}" names no set of words`);
  if (steps[0]?.kind === 'gap' || steps.at(-1)?.kind === 'gap')
    throw new SyntaxError(`"${pattern}" begins or ends with a gap`);
  return steps;
}

function stepOf(source: string): Step {
  const known = stepsRead.get(source);
  if (known !== undefined) return known;
  const step = parseStep(source);
  if (stepsRead.size < mostKept) stepsRead.set(source, step);
  return step;
}

function parseStep(source: string): Step {
  const gap = source.startsWith('~') ? /^~(\d{1,2})?(!)?$/.exec(source) : null;
  if (gap !== null)
    return { kind: 'gap', most: gap[1] === undefined ? defaultGap : Number(gap[1]), clear: gap[2] !== undefined };
  const set = source.includes('<') ? /^(!)?<([a-z0-9-]+)(:passive)?>(\?)?$/.exec(source) : null;
  if (set !== null) {
    const [, head, name = '', passive, optional] = set;
    return {
      kind: 'set',
      set: name,
      passive: passive !== undefined,
      optional: optional !== undefined,
      head: head !== undefined,
    };
  }
  // Letters beyond ASCII are seldom asked for: an expression that knows them all takes a millisecond to be got ready.
  if (!/^[A-Za-z0-9'’|]+\??$/.test(source) && !/^[\p{L}\p{N}'’|]+\??$/u.test(source))
    throw new SyntaxError(`"${source}" is neither a word, a <set> nor a gap`);
  const optional = source.endsWith('?');
  const words = optional ? source.slice(0, -1) : source;
  return { kind: 'words', words: words.toLowerCase().split('|'), optional };
}
