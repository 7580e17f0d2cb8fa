/** What a verb or noun of speech does to a part of its sentence. */
import type { Speaking } from './discourse.ts';

/** A run of tokens of a sentence, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export type FrameKind = 'say' | 'deny' | 'affirm' | 'doubt' | 'claim' | 'wish';

export interface Frame {
  readonly kind: FrameKind;
  /** Undefined: nothing tells who. */
  readonly holder: Speaking | undefined;
  /** The word that opens it. */
  readonly cue: Run;
  /** What it reaches over. */
  readonly reach: readonly Run[];
  /** Negated itself: "did not deny". */
  readonly negated?: boolean;
  /** Not said to have happened: "would deny". */
  readonly unreal?: boolean;
  /** Several say it, each for themselves: "both sides", "India and Pakistan". */
  readonly shared?: boolean;
  /** Its speaker is one person. */
  readonly byPerson?: boolean;
  /** The word of judgement that makes a denial of it: "called it a lie". */
  readonly verdict?: Run;
  /** Refuses to call it so: "would not describe the US as a mediator". */
  readonly naming?: true;
  /** A verb that the pattern itself asks for: its subject holds it only where nobody else speaks. */
  readonly part?: true;
  /** Adds somebody's denial to what the sentence said before: "…, which Islamabad denies". */
  readonly tail?: true;
  /** Of such a tail, the part that names what is denied: "a charge Islamabad rejects". */
  readonly named?: Run;
}
