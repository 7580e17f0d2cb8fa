/** A page's text as the pure rooms see it. */

/** One run of text that a reader takes as a unit: a paragraph, heading, list item, table cell, caption. */
export interface Block {
  /** As on the page: inline elements joined, `<br>` as a line feed; white space as the markup has it, not collapsed. */
  readonly text: string;
  /** Which article of the page it belongs to, from 0; `furniture` for menus, related stories, comments, adverts. */
  readonly article: number;
  /** BCP 47 language in force, or '' when the page does not say. */
  readonly lang: string;
  readonly kind: 'paragraph' | 'heading' | 'cell' | 'caption';
}

/** `Block.article` of text that is no article's: it is not marked, gives no topic evidence and lends no names. */
export const furniture = -1;
