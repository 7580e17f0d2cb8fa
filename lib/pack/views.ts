/**
 * What screens show: plain data made from a compiled pack and the reader's source filter. No HTML, no functions,
 * so that a view can cross a message border.
 */
import type { EntityKind, Mode, SourceKind, Voice } from './source-schema.ts';

export interface SourceView {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly byline: string | null;
  readonly url: string;
  readonly country: string | null;
  readonly kind: SourceKind;
  readonly language: string;
  /** Partial date; its length is its precision. */
  readonly published: string;
  readonly publishedNote: string | null;
}

export interface HolderView {
  readonly id: string;
  readonly name: string;
  /** The role on the date of the statement, as the source gives it. */
  readonly role: string | null;
  /** True when the outlet speaks for itself. */
  readonly isOutlet: boolean;
}

/** A verbatim quote within its sentence. `before + quote + after` is a verbatim run of the source. */
export interface QuoteView {
  readonly id: string;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** True where the sentence goes on beyond what is shown: an ellipsis is due. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly voice: Voice;
  readonly mode: Mode | null;
  readonly holder: HolderView;
  readonly source: SourceView;
  readonly said: string | null;
  readonly claimedOrigin: string | null;
  /** Ids of earlier quotes of this holder that this one replaces. */
  readonly supersedes: readonly string[];
}

export interface FramingView {
  readonly id: string;
  readonly label: string;
  readonly summary: string;
  /** Place of the framing in its question (from 0), for its categorical colour; never changes with filters. */
  readonly index: number;
  readonly holders: readonly HolderView[];
  /** In order of date; wire copy repeated by several sources appears once, with the others in `alsoIn`. */
  readonly quotes: readonly (QuoteView & { readonly alsoIn: readonly SourceView[] })[];
  /** Shown sources with evidence for this framing, of all shown sources. */
  readonly sources: number;
  readonly of: number;
}

export interface QuestionView {
  readonly id: string;
  /** Of the pack's own words (BCP 47): text, labels, summaries. */
  readonly language: string;
  readonly text: string;
  /** Only framings with evidence from shown sources, in order of their first date. */
  readonly framings: readonly FramingView[];
  /** Framings whose every source the filter hides. */
  readonly hiddenFramings: number;
  /** Shown sources that do not address this question: silence, never disagreement. */
  readonly silent: readonly SourceView[];
}

export interface EntityView {
  readonly pack: {
    readonly id: string;
    readonly language: string;
    readonly title: string;
    readonly version: string;
    readonly coversUntil: string;
  };
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly about: string;
  readonly undisputed: readonly {
    readonly text: string;
    readonly sources: number;
    readonly of: number;
    readonly quotes: readonly QuoteView[];
  }[];
  readonly questions: readonly QuestionView[];
  readonly discrepancies: readonly {
    readonly about: string;
    readonly accounts: readonly { readonly text: string; readonly quotes: readonly QuoteView[] }[];
  }[];
  /** What the card rests on: shown sources that are cited here, and their dates. */
  readonly basis: {
    readonly sources: readonly SourceView[];
    readonly from: string | null;
    readonly until: string | null;
  };
  /** Sources the filter hides that would have been cited here. */
  readonly hiddenSources: readonly SourceView[];
}
