/** What is found on the page being read: positions, silences, wording, quotations. Plain data that may cross a message border. */
import type { Mode } from '#lib/pack/source-schema.ts';
import type { Span } from '#lib/text/span.ts';

/** Holder of a position that the page takes in its own voice. */
export const outlet = 'outlet';
/** A government or one of its offices that the article does not place: whose it is depends on what it says. Within the engine only. */
export const unplaced = 'unplaced';

/** One framing that a sentence of the page endorses, reports or rejects. Offsets are UTF-16 units into the text of its block. */
export interface Position extends Span {
  readonly question: string;
  readonly framing: string;
  readonly mode: Mode;
  /** Entity id; `outlet` when the page speaks for itself; null when somebody speaks whom the pack does not know. */
  readonly holder: string | null;
  /** Entity id of somebody of another side whose word it is that the holder holds it; most positions are told by nobody else. */
  readonly teller?: string;
  /** Index into the blocks that were given; `start` and `end` are the sentence. */
  readonly block: number;
  /** The words that decided it, in reading order. */
  readonly because: readonly Span[];
}

/** A framing of a question that the page is about, with no position on the page. An absence of words, never a disagreement. */
export interface Silence {
  readonly question: string;
  readonly framing: string;
}

/** A contested term in one of its variants. */
export interface TermFound extends Span {
  readonly term: string;
  /** The variant's text. */
  readonly variant: string;
  readonly block: number;
}

/** A quotation on the page that is a corpus quote, exactly or nearly. */
export interface QuoteFound extends Span {
  readonly block: number;
  /** Id of the evidence whose quote it is. */
  readonly evidence: string;
  readonly exact: boolean;
  /** How the page's words differ from the source's, in reading order; adjacent parts differ in kind. */
  readonly parts: readonly { readonly kind: 'same' | 'left-out' | 'added'; readonly text: string }[];
}

/** Everything found for one pack in the articles of one page (or file). */
export interface Findings {
  readonly positions: readonly Position[];
  readonly silent: readonly Silence[];
  readonly terms: readonly TermFound[];
  readonly quotes: readonly QuoteFound[];
}
