/** What an article has said so far that a sentence leans on: who spoke last, whom "he" means, whom a name not in the pack speaks for. */

import type { Mode } from '#lib/pack/source-schema.ts';

/** Somebody who speaks: an entity of the pack, or null for one it does not know. */
export type Speaking = string | null;

/** A position that a later sentence can point back to. */
export interface Told {
  readonly question: string;
  readonly framing: string;
  readonly mode: Mode;
  readonly holder: Speaking;
  /** Which sentence of the article took or relayed it. */
  readonly sentence: number;
}

export interface Discourse {
  /** Who was last said to speak in this paragraph; undefined when nobody has. */
  speaker: Speaking | undefined;
  /** Whom "he" and "she" mean. */
  person: Speaking | undefined;
  /** The people of the pack that were named, the last one first. */
  people: readonly string[];
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
  /** The positions of the article so far, the last one last. */
  readonly told: Told[];
  /** How many of its sentences have been judged. */
  judged: number;
  /** Whether the article is a talk with somebody, so that its answers are theirs. */
  interview: boolean;
  /** Who is talked to in it. */
  interviewee: Speaking | undefined;
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
    people: [],
    group: undefined,
    home,
    elsewhere: false,
    interview: false,
    interviewee: undefined,
    recent: [],
    roles: new Map(),
    titles: new Map(),
    told: [],
    judged: 0,
    introduced: new Map(),
  };
}
