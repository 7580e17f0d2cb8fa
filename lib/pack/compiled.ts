/**
 * A compiled pack: what the build makes of a pack folder and its seeds, and what the extension ships.
 * All offsets are UTF-16 units into the seed's text. It never holds a whole article.
 */
import type { PositionRules } from './position-schema.ts';
import type {
  Discrepancy,
  EntityKind,
  EntityName,
  Mode,
  PackEvent,
  PackInfo,
  Role,
  Source,
  Topic,
  Voice,
} from './source-schema.ts';

export interface CompiledSource extends Omit<Source, 'seed' | 'furniture' | 'headlines'> {
  /** Length of the seed's article text without furniture, in UTF-16 units. */
  readonly length: number;
}

/** A sentence (or headline, or table cell) of a source, or as much of it as its quotes and terms need. */
export interface SourceSentence {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True where the sentence goes on in the source beyond `text`. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface CompiledEvidence {
  readonly id: string;
  readonly source: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Index into `CompiledPack.sentences` of the sentence the quote begins in; longer quotes run on into the next ones. */
  readonly sentence: number;
  readonly supports: { readonly question: string; readonly framing: string; readonly mode: Mode } | null;
  readonly voice: Voice;
  /** Entity id, or the source's own id when the outlet speaks for itself. */
  readonly holder: string;
  readonly holderRole: string | null;
  readonly said: string | null;
  readonly claimedOrigin: string | null;
  readonly supersedes: readonly string[];
}

export interface CompiledEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly about: string;
  readonly roles: readonly Role[];
  readonly undisputed: readonly { readonly text: string; readonly evidence: readonly string[] }[];
  readonly names: readonly EntityName[];
  readonly not: readonly string[];
  readonly namesakes?: readonly string[] | undefined;
}

export interface CompiledFraming {
  readonly id: string;
  readonly label: string;
  readonly summary: string;
  /** Evidence ids in order of date, then of the sources' order. */
  readonly evidence: readonly string[];
}

export interface CompiledQuestion {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly string[];
  readonly framings: readonly CompiledFraming[];
}

export interface TermUse {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

export interface CompiledVariant {
  readonly text: string;
  readonly forms: readonly string[];
  readonly except: readonly string[];
  readonly near: readonly string[];
  /** Only pages use it: `uses` is empty. */
  readonly elsewhere: boolean;
  readonly uses: readonly TermUse[];
}

export interface CompiledTerm {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  readonly entities: readonly string[];
  readonly use: 'full' | 'topic';
  readonly near: readonly string[];
  readonly rivals: readonly string[];
  readonly variants: readonly CompiledVariant[];
}

/** Made by lib/framing/make-ready.ts. Lists have "|" between their items. */
export interface ReadyParts {
  /** The rules on positions, as `serialiseGrammar` writes them; '' when there are none. */
  readonly grammar: string;
  /** The first words, folded, of the topic's cues and then of its rivals. */
  readonly topicWords: string;
  /** The words of quotes that tell where a text comes from. */
  readonly tellingWords: string;
}

export interface CompiledPack {
  readonly info: PackInfo;
  readonly topic: Topic;
  readonly sources: readonly CompiledSource[];
  readonly sentences: readonly SourceSentence[];
  readonly entities: readonly CompiledEntity[];
  readonly questions: readonly CompiledQuestion[];
  readonly evidence: readonly CompiledEvidence[];
  readonly terms: readonly CompiledTerm[];
  readonly events: readonly PackEvent[];
  readonly discrepancies: readonly Discrepancy[];
  /** Rules on positions, the language's cues among them; null when the pack has none. */
  readonly positions: PositionRules | null;
  /** What the build has made of the pack, so that articles are read at once. It stands for `positions`, which is then null. */
  readonly ready?: ReadyParts | undefined;
}
