/** Saved articles as blocks of text, the way the page's own collection makes them. */
import { parseHTML } from 'linkedom';
import { collectBlocks } from '#lib/page/collect.ts';
import { findArticles } from '#lib/page/find-articles.ts';
import type { Block } from '#lib/text/block.ts';
import { type DecodedDocument, decodeDocument } from './decode-document.ts';

export interface ArticleText {
  /** What offsets refer to: plain text as decoded; of HTML, its blocks joined by blank lines. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where each block begins in `text`. */
  readonly starts: readonly number[];
}

const gap = '\n\n';
/** Lines longer than this are no headings. */
const maxHeading = 140;

/**
 * @param name File name, for its extension.
 * @returns null when the bytes are no text.
 */
export function readArticle(bytes: Uint8Array, name: string): ArticleText | null {
  const decoded = decodeDocument(bytes, name);
  if (decoded === null) return null;
  return decoded.kind === 'html' ? readHtml(decoded) : readPlain(decoded);
}

function readHtml({ text: html }: DecodedDocument): ArticleText {
  // linkedom takes the first element of a fragment for the whole document.
  const whole = /<(?:html|body)\b/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { readonly document: Document };
  const found = collectBlocks(document).blocks;
  const articles = findArticles(found);
  const blocks = found.map(({ text, lang, kind }, at): Block => ({ text, lang, kind, article: articles[at] ?? 0 }));
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    starts.push(length);
    length += block.text.length + gap.length;
  }
  return { text: blocks.map(({ text }) => text).join(gap), blocks, starts };
}

/** Paragraphs stand between blank lines. All are taken for the article: plain text does not show what is furniture. */
function readPlain({ text }: DecodedDocument): ArticleText {
  const paragraphs = [...text.matchAll(/\S(?:.|\r?\n(?![^\S\n]*\r?(?:\n|$)))*/gu)];
  const blocks = paragraphs.map(({ 0: paragraph }): Block => {
    const isHeading = paragraph.length <= maxHeading && !/\n|[.!?…。।۔]["”’)]*$/u.test(paragraph);
    return { text: paragraph, lang: '', kind: isHeading ? 'heading' : 'paragraph', article: 0 };
  });
  return { text, blocks, starts: paragraphs.map(({ index }) => index) };
}
