/** What an article has said so far that a sentence leans on: who spoke last, whom "he" means, whom a name not in the pack speaks for. */

/** Somebody who speaks: an entity of the pack, or null for one it does not know. */
export type Speaking = string | null;

export interface Discourse {
  /** Who was last said to speak in this paragraph; undefined when nobody has. */
  speaker: Speaking | undefined;
  /** Whom "he" and "she" mean. */
  person: Speaking | undefined;
  /** Whom "it" and "they" mean. */
  group: Speaking | undefined;
  /** Whose capital the article is written from, so that "the government" is that one's. */
  home: Speaking;
  /** Whether the article is speaking of another story just now. */
  elsewhere: boolean;
  /** Whom an office last named in the article belongs to ("the spokesperson"), by its word. */
  readonly roles: Map<string, Speaking>;
  /** Whom a title means ("prime minister"), by who of those who hold it was named last. */
  readonly titles: Map<string, Speaking>;
  /** The position that the sentence just before relayed last. */
  said: { readonly question: string; readonly framing: string; readonly holder: Speaking } | null;
  /** Whether the article is a talk with somebody, so that its answers are theirs. */
  interview: boolean;
  /** The word sets of the sentences just before, the last one first. */
  recent: readonly ReadonlySet<string>[];
  /** Family name (small letters) of somebody the pack does not know → the government or body that the article says they speak for. */
  readonly introduced: Map<string, Speaking>;
}

/** @param home Whose capital the article is written from. */
export function createDiscourse(home: Speaking = null): Discourse {
  return {
    speaker: undefined,
    person: undefined,
    group: undefined,
    home,
    elsewhere: false,
    interview: false,
    recent: [],
    roles: new Map(),
    titles: new Map(),
    said: null,
    introduced: new Map(),
  };
}
